import { fixedT } from "~/i18n/index.server";
import { asSystem } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { projectMovedEmail } from "~~/emails/project-moved";
import { queueMail } from "./queue-mail.server";
import { peopleOfZone } from "./recipients.server";

/** Writes the mails that tell a project's team of one stage move; the person who moved it gets none. */
export async function notifyProjectMoved({ moveId, zoneId }: { moveId: string; zoneId: string }): Promise<void> {
  await asSystem([zoneId], async (tx) => {
    const move = await tx.stageMove.findFirst({
      where: { id: moveId },
      select: {
        kind: true,
        from: true,
        to: true,
        reason: true,
        byId: true,
        project: { select: { id: true, name: true, code: true, teamIds: true } },
      },
    });
    if (!move?.from || move.kind === "created") return;
    const actor = move.byId ? await tx.user.findUnique({ where: { id: move.byId }, select: { name: true } }) : null;
    const team = move.project.teamIds.filter((id) => id !== move.byId);
    for (const recipient of await peopleOfZone(tx, team, zoneId)) {
      const t = fixedT(recipient.language, "codes");
      await queueMail(tx, {
        kind: "project_moved",
        dedupeKey: `stage-move/${moveId}/${recipient.userId}`,
        recipient,
        zoneId,
        content: projectMovedEmail({
          language: recipient.language,
          recipientName: recipient.name,
          projectName: move.project.name,
          projectCode: move.project.code,
          fromStage: t(`stage.${move.from}`),
          toStage: t(`stage.${move.to}`),
          actorName: actor?.name ?? "",
          kind: move.kind,
          reason: move.reason,
          url: `${env.baseUrl}/projects/${move.project.id}`,
        }),
      });
    }
  });
}
