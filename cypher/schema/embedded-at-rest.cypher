// Embedded engine, before it is closed, and when it was not closed in good order.
DROP INDEX zhengmai_task_id_index IF EXISTS;
