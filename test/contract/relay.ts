/** A line to a server on which one can listen, and which can break between a commit and its answer. */
import { connect, createServer, type Server, type Socket } from "node:net";

/** Bolt's COMMIT as it goes over the line: a chunk of two bytes and the end of the message. */
const COMMIT = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);

/** @param target port of the server on this machine; it may be told later */
export async function relayTo(target = 0) {
  let port = target;
  let said: Buffer[] = [];
  let wanted = 0;
  let done = 0;
  const open = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    let deaf = false;
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        open.delete(socket);
        if (!deaf) other.destroy();
      });
    }
    near.on("data", (data) => {
      said.push(data);
      if (wanted > done && data.includes(COMMIT)) {
        done++;
        deaf = true;
        // the server answers when it has committed
        far.once("data", () => {
          near.destroy();
          far.destroy();
        });
      }
      far.write(data);
    });
    far.on("data", (data) => {
      if (!deaf) near.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const found = server.address();
  const heard = (): string => Buffer.concat(said).toString("latin1");
  return {
    port: typeof found === "object" && found !== null ? found.port : 0,
    leadTo: (to: number) => {
      port = to;
    },
    forget: () => {
      said = [];
    },
    /** how often the client said these bytes */
    count: (words: Buffer) => heard().split(words.toString("latin1")).length - 1,
    bookmarks: () => heard().match(/FB:[\w+/=-]+/gu) ?? [],
    cutNext: (count: number) => {
      wanted = done + count;
    },
    cuts: () => done,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
