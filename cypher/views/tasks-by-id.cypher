// tasks by their ids
UNWIND $ids AS id
MATCH (t:Task {id: id}) RETURN t
