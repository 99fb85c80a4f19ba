// Embedded engine, while many tasks are looked up by their ids: an import, an export. Readers reach a task from its file.
CREATE INDEX zhengmai_task_id_index IF NOT EXISTS FOR (n:Task) ON (n.id);
