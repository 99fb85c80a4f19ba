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

/** what is resident now, in MiB: of a process, of its children, and of all; what all have mapped of files, as Node itself, is counted once in that */
export function residentOf(pid) {
  const of = (each) => {
    try {
      const [, resident, mapped] = readFileSync(`/proc/${each}/statm`, "utf8").split(" ");
      return [resident, mapped].map((pages) => (Number(pages) * 4096) / 2 ** 20);
    } catch {
      return [0, 0];
    }
  };
  const [[own, mapped], children] = [of(pid), childrenOf(pid).map(of)];
  const below = children.reduce((sum, [resident]) => sum + resident, 0);
  return [own, below, own + below - children.reduce((sum, [, shared]) => sum + Math.min(shared, mapped), 0)];
}
