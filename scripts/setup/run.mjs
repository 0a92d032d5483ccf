import { spawn } from "node:child_process";

/** Runs a program to its end without blocking this process. Output is shown, or kept for the caller. */
export function run(command, args, { env = process.env, show = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env,
      shell,
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.once("error", (error) => resolve({ status: 1, output: `${output}${error.message}` }));
    child.once("close", (status, signal) => resolve({ status: status ?? 1, signal, output }));
  });
}
