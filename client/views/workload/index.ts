export { barShares, RoleBar } from "./role-bar.tsx";
export { WorkloadView } from "./workload.tsx";
