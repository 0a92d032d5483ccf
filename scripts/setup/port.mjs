import net from "node:net";

/** Why a server cannot listen there, as a sentence that says what to do; null if it can. */
export async function portTrouble(host, port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return `PORT=${port} is no port. Set PORT to a number from 1 to 65535, for example: PORT=3000 npm start`;
  const code = await new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (code === null) return null;
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is in use by another program. Start with another one, for example: PORT=${port === 65535 ? 3000 : port + 1} npm start`;
  }
  if (code === "EACCES")
    return `This user may not listen on port ${port}. Set PORT to a number above 1023, for example: PORT=3000 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST=${host} is not an address of this machine. Set HOST to one that is, such as 127.0.0.1 or 0.0.0.0.`;
  return `Nothing can listen on ${host}:${port} (${code}). Set HOST and PORT to an address that is free.`;
}
