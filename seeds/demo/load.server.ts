import { loadDemoPeople, markDemoLoaded } from "./load-people.server";

/** Loads the invented demo. Safe to call again after it was interrupted: what exists is left as it is. */
export async function loadDemo(): Promise<void> {
  await loadDemoPeople();
  await markDemoLoaded();
}
