/**
 * A cluster as its clients see it: several addresses, a routing table, a leader that changes. Behind the doors stands one real
 * server, so what one door has committed all others know at once; what is told here is Bolt's own: who may write (the table, and
 * `Neo.ClientError.Cluster.NotALeader` to whoever asks a follower to), and connections that end when a leader steps down.
 */
import { connect, createServer, type Server, type Socket } from "node:net";

/** Messages by their signature (Bolt 5.4). */
const BEGIN = 0x11;
const RUN = 0x10;
const RESET = 0x0f;
const ROUTE = 0x66;
const SUCCESS = 0x70;
const IGNORED = 0x7e;
const FAILURE = 0x7f;
const RECORD = 0x71;

/** Of a statement's settings: a database is named, the mode is reading. */
const NAMED = Buffer.from("\x82db", "latin1");
const READING = Buffer.from("\x84mode\x81r", "latin1");

/** The one version that is offered to the server: what it answers is known to be four bytes, and a failure two words. */
const HELLO = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 4, 5, ...Array<number>(12).fill(0)]);

export interface Door {
  readonly address: string;
  /** transactions and single statements that came by here and were let in */
  reads: number;
  writes: number;
  /** those that were told that this is not the leader */
  refused: number;
}

export interface Cluster {
  readonly doors: readonly Door[];
  /** the place of the door that may write, or null while none may: an election */
  lead(place: number | null): void;
  /** a refusal of every statement that holds these words, as a server would word it; null: none */
  refuse(words: string | null, code?: string, message?: string): void;
  /** called before a write is let in */
  onWrite(call: (count: number) => void): void;
  close(): void;
}

/** @param port of the server on this machine @param count doors */
export async function doorsTo(port: () => number, count: number): Promise<Cluster> {
  const servers: Server[] = [];
  /** the connections of each door */
  const open: Set<Socket>[] = [];
  const doors: Door[] = [];
  let leader: number | null = 0;
  let refusal: { words: string; code: string; message: string } | null = null;
  let heard: (count: number) => void = () => {};
  let written = 0;

  const table = (): Buffer => {
    const followers = doors.filter((_, place) => place !== leader).map(({ address }) => address);
    const role = (name: string, addresses: readonly string[]) => ({ addresses, role: name });
    const servers = [
      role("WRITE", leader === null ? [] : [doors[leader]?.address ?? ""]),
      role("READ", followers),
      role(
        "ROUTE",
        doors.map(({ address }) => address),
      ),
    ];
    return message(SUCCESS, { rt: { ttl: 300, db: "neo4j", servers } });
  };

  /** our own answer to what a client says, or null: the server shall answer */
  const answerTo = (place: number, said: Buffer): Buffer | null => {
    const door = doors[place] as Door;
    const signature = said[1];
    if (signature === ROUTE) return table();
    const words = refusal;
    if (signature === RUN && words !== null && said.includes(words.words)) {
      return message(FAILURE, { code: words.code, message: words.message });
    }
    // a statement inside a transaction has no mode: its BEGIN had
    if (signature !== BEGIN && !(signature === RUN && said.includes(NAMED))) return null;
    if (said.includes(READING)) {
      door.reads++;
      return null;
    }
    heard(++written);
    if (place === leader) {
      door.writes++;
      return null;
    }
    door.refused++;
    return message(FAILURE, {
      code: "Neo.ClientError.Cluster.NotALeader",
      message: `No write operations are allowed directly on this database. Connect through neo4j:// or to the leader`,
    });
  };

  for (let place = 0; place < count; place++) {
    const sockets = new Set<Socket>();
    open.push(sockets);
    const server = createServer((near) => {
      const far = connect(port(), "127.0.0.1");
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(socket);
        socket.on("error", () => other.destroy());
        socket.on("close", () => {
          sockets.delete(socket);
          other.destroy();
        });
      }
      between(near, far, (said) => answerTo(place, said));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const found = server.address();
    const own = typeof found === "object" && found !== null ? found.port : 0;
    doors.push({ address: `127.0.0.1:${own}`, reads: 0, writes: 0, refused: 0 });
    servers.push(server);
  }

  return {
    doors,
    lead(place) {
      // who steps down ends what is under way
      if (leader !== null && leader !== place) for (const socket of open[leader] ?? []) socket.destroy();
      leader = place;
    },
    refuse(words, code = "", said = "") {
      refusal = words === null ? null : { words, code, message: said };
    },
    onWrite(call) {
      written = 0;
      heard = call;
    },
    close() {
      for (const socket of open.flatMap((sockets) => [...sockets])) socket.destroy();
      for (const server of servers) server.close();
    },
  };
}

/**
 * Hands on what both say, message by message; where `answer` has one of its own it goes out in its turn, after the server's
 * answers to what was said before. After a failure of ours everything is ignored until RESET, as a server does it.
 */
function between(near: Socket, far: Socket, answer: (said: Buffer) => Buffer | null): void {
  /** what has been asked and not been answered: null is the server's to answer */
  const waiting: (Buffer | null)[] = [];
  let failed = false;
  const flush = () => {
    while (waiting.length > 0 && waiting[0] !== null) near.write(waiting.shift() as Buffer);
  };
  near.once("data", (first) => {
    far.write(HELLO);
    const messages = reader((said) => {
      if (said[1] === RESET) failed = false;
      const own = failed ? message(IGNORED) : answer(said);
      if (own?.[3] === FAILURE) failed = true;
      waiting.push(own);
      if (own === null) far.write(framed(said));
      flush();
    });
    messages(first.subarray(HELLO.length));
    near.on("data", messages);
  });
  let version = 4;
  const answers = reader((said) => {
    near.write(framed(said));
    if (said[1] === RECORD) return;
    waiting.shift();
    flush();
  });
  far.on("data", (data) => {
    const start = Math.min(version, data.length);
    if (start > 0) near.write(data.subarray(0, start));
    version -= start;
    answers(data.subarray(start));
  });
}

/** Cuts a stream of chunks (two bytes of length, then that many; none ends a message) into messages. */
function reader(take: (said: Buffer) => void): (data: Buffer) => void {
  let left = Buffer.alloc(0);
  let parts: Buffer[] = [];
  return (data) => {
    left = Buffer.concat([left, data]);
    while (left.length >= 2) {
      const length = left.readUInt16BE(0);
      if (left.length < 2 + length) return;
      if (length > 0) parts.push(left.subarray(2, 2 + length));
      else if (parts.length > 0) {
        take(Buffer.concat(parts));
        parts = [];
      }
      left = left.subarray(2 + length);
    }
  };
}

const MOST = 0xffff;
const framed = (said: Buffer): Buffer => {
  const chunks: Buffer[] = [];
  for (let start = 0; start < said.length; start += MOST) {
    const part = said.subarray(start, start + MOST);
    chunks.push(Buffer.from([part.length >> 8, part.length & 0xff]), part);
  }
  return Buffer.concat([...chunks, Buffer.from([0, 0])]);
};

type Value = number | string | readonly Value[] | { readonly [key: string]: Value };

/** A message of one map, or of nothing, ready for the line. */
const message = (signature: number, map?: Value): Buffer =>
  framed(
    map === undefined ? Buffer.from([0xb0, signature]) : Buffer.concat([Buffer.from([0xb1, signature]), packed(map)]),
  );

/** PackStream, of lists and maps of up to 15 and numbers up to 32767. */
function packed(value: Value): Buffer {
  if (typeof value === "number") return Buffer.from([0xc9, value >> 8, value & 0xff]);
  if (typeof value === "string") {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0x90 + value.length]), ...value.map(packed)]);
  const entries = Object.entries(value);
  return Buffer.concat([
    Buffer.from([0xa0 + entries.length]),
    ...entries.flatMap(([key, each]) => [packed(key), packed(each)]),
  ]);
}
