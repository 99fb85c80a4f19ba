export { WorkloadView } from "./workload.tsx";
