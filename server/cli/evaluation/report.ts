/** The comparison as text for a person and as JSON for a program. */
import { type Band, calibrate } from "./calibration.ts";
import { type Difference, type Ledger, RATES, rateOf, scoresOf, TALLIES } from "./tally.ts";

const KINDS = ["references", "assignments", "programs"] as const;

/** What --show takes, and the shorter words that it also understands. */
export const SHOWABLE: Readonly<Record<string, Difference["field"]>> = {
  documents: "documents",
  docs: "documents",
  references: "references",
  refs: "references",
  assignments: "assignments",
  resp: "assignments",
  tasks: "tasks",
  programs: "programs",
};

export function textReport(ledger: Ledger, show: Difference["field"] | null): readonly string[] {
  return [
    ...ledger.differences.filter((d) => d.field === show).map((d) => d.text),
    ...TALLIES.map((name) => {
      const { p, r, f1, tp, fp, fn } = scoresOf(ledger.tallies[name]);
      return `${name.padEnd(24)}P ${digits(p)}  R ${digits(r)}  F1 ${digits(f1)}  (right ${tp}, extra ${fp}, missed ${fn})`;
    }),
    ...RATES.map((name) => {
      const rate = ledger.rates[name];
      return `${name.padEnd(24)}${digits(rateOf(rate))}  (${rate.ok}/${rate.n})`;
    }),
    "",
    "confidence against correctness",
    ...KINDS.flatMap((kind) => bandsOf(ledger, kind).map((band) => bandLine(kind, band))),
  ];
}

export function jsonReport(ledger: Ledger, show: Difference["field"] | null): string {
  return JSON.stringify({
    ...Object.fromEntries(TALLIES.map((name) => [name, scoresOf(ledger.tallies[name])])),
    ...Object.fromEntries(RATES.map((name) => [name, rateOf(ledger.rates[name])])),
    calibration: Object.fromEntries(KINDS.map((kind) => [kind, bandsOf(ledger, kind)])),
    ...(show === null ? {} : { differences: ledger.differences.filter((d) => d.field === show).map((d) => d.text) }),
  });
}

function bandsOf(ledger: Ledger, kind: (typeof KINDS)[number]): readonly Band[] {
  return calibrate(ledger.judgements.filter((j) => j.kind === kind));
}

function bandLine(kind: string, band: Band): string {
  const to = (band.from + 0.1).toFixed(1);
  return (
    `${kind.padEnd(14)}${band.from.toFixed(1)}–${to}  stated ${digits(band.meanConfidence)}  ` +
    `right ${digits(band.precision)}  (${band.right}/${band.facts})`
  );
}

function digits(value: number): string {
  return value.toFixed(3);
}
