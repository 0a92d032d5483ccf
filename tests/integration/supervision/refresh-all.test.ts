import { expect, test } from "vitest";
import { refreshAllProjects } from "~/domain/supervision/refresh-all.server";
import { allJobs } from "~/jobs/all.server";
import { schedule } from "~/jobs/schedule";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeProject } from "~~/seeds/factories/projects.server";

test("a night passes: an unanswered lead turns red by itself, one that has ended stays as it was", async () => {
  const zone = await makeZone();
  const old = new Date(Date.now() - 20 * 86_400_000);
  const lead = await makeProject({ zone, createdAt: old, stageEnteredAt: old });
  const ended = await makeProject({ zone, createdAt: old, stageEnteredAt: old, status: "lost" });
  await refreshAllProjects();
  const light = async (id: string) => (await ownerClient().project.findUniqueOrThrow({ where: { id } })).light;
  expect(await light(lead.id)).toBe("red");
  expect(await light(ended.id)).toBe("green");
});

test("everything on the schedule has a handler", () => {
  const scheduled = schedule.split("\n").map((line) => line.split(/\s+/)[5]);
  expect(scheduled.filter((name) => !allJobs.some((job) => job.name === name))).toEqual([]);
});
