/** What the system says of a process; zeros where there is no /proc. */
import { readdirSync, readFileSync } from "node:fs";

const fieldsOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
  } catch {
    return [];
  }
};

export function childrenOf(pid) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && fieldsOf(name)[1] === String(pid))
    .map(Number);
}

/** seconds of processor time, user and system */
export const processorOf = (pid) => (Number(fieldsOf(pid)[11] ?? 0) + Number(fieldsOf(pid)[12] ?? 0)) / 100;

/** the most that was ever resident, in MB */
export function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
