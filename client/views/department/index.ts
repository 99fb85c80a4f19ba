export { DepartmentView } from "./department.tsx";
