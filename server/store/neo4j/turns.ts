/**
 * Writes that take turns: each raises a number on the node (:ZhengmaiSchema) in its own transaction, and holds that node until
 * it commits. Whoever finds the number one above that of his last write knows that nobody has written in between, and that his
 * write is not the repetition of one whose commit was not heard of. What he saw not to be there is then still not there, and is
 * created; else it is merged. So doubles cannot arise from two importers, from a lost connection or from a kill, and a first
 * import costs what CREATE costs.
 */
import neo4j, { type Session } from "neo4j-driver";
import { OWN_WORK, type Write } from "../graph/engine.ts";
import type { StoreError } from "../port.ts";
import { parameterOf } from "./values.ts";

/** The lock comes first: a number read before it could be read by two. */
const TAKE = `MATCH (v:ZhengmaiSchema) SET v._lock = true
WITH v SET v.turn = coalesce(v.turn, 0) + 1 REMOVE v._lock
RETURN max(v.turn) AS turn`;

const TIMEOUT = { timeout: OWN_WORK.timeoutMs ?? 600_000 };
type Transaction = Parameters<Parameters<Session["executeWrite"]>[0]>[0];

/** Begins a writer, with a write of its own: on a cluster, what is read with its bookmark is not older. */
export async function inTurns(session: () => Session, wrap: (error: unknown) => StoreError): Promise<Write> {
  const within = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    const writer = session();
    try {
      return await writer.executeWrite(work, TIMEOUT);
    } catch (error) {
      throw wrap(error);
    } finally {
      await writer.close().catch(() => {});
    }
  };
  /** null where somebody has taken the node away */
  const take = async (transaction: Transaction): Promise<number | null> =>
    numberOf((await transaction.run(TAKE)).records[0]?.get("turn"));
  let last = await within(take);
  return async (statement, rows, fresh) => {
    const { turn, written } = await within(async (transaction) => {
      const turn = await take(transaction);
      const alone = last !== null && turn === last + 1;
      const [text, values] = alone && fresh ? [fresh.statement, fresh.rows] : [statement, rows];
      const { records } = await transaction.run(text, { rows: parameterOf(values) });
      return { turn: alone ? turn : null, written: numberOf(records[0]?.get(0)) };
    });
    last = turn;
    return written;
  };
}

const numberOf = (value: unknown): number | null => (neo4j.isInt(value) ? value.toNumber() : null);
