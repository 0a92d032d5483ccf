// Loaded before web and worker: when the supervisor dies without a word, they end too.
process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 3_000).unref();
});
process.channel?.unref();
