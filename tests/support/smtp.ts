import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { to: string[]; mail: Email };

/** A real mail server on loopback. `refuse` makes it turn messages away until it is taken back. */
export async function startMailServer() {
  const received: ReceivedMail[] = [];
  let refusal: string | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      if (refusal) return done(Object.assign(new Error(refusal), { responseCode: 451 }));
      received.push({
        to: session.envelope.rcptTo.map((one) => one.address),
        mail: await PostalMime.parse(Buffer.concat(chunks)),
      });
      done();
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (reason: string | null) => {
      refusal = reason;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
