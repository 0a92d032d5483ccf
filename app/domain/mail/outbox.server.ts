import type { Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { canSendMail } from "~/platform/mailer.server";
import { openLinks } from "./secret-links.server";

const mailsPerPage = 50;
/** Far more people than one office keeps; account mails beyond are found through the person. */
const mostPeople = 5_000;
const mostRoles = 50;

/** Mails that open an account; an administrator may read them where there is no mail server to deliver them. */
const accountMails = ["invitation", "password_reset"];

/**
 * The mails to this person, newest first; for an administrator also the account mails to people of the own subtree while
 * there is no mail server. `before` is the id of the last row of the page before.
 */
export async function getOutbox(viewer: Viewer, { before }: { before?: string | undefined }) {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.outboxMail.findMany({
      where: { AND: [await outboxScope(tx, viewer), before ? { id: { lt: before } } : {}] },
      select: {
        id: true,
        kind: true,
        to: true,
        subject: true,
        state: true,
        attempts: true,
        createdAt: true,
        sentAt: true,
      },
      orderBy: { id: "desc" },
      take: mailsPerPage + 1,
    });
    return {
      canSend: canSendMail(),
      mails: rows.slice(0, mailsPerPage).map(({ createdAt, sentAt, ...mail }) => ({
        ...mail,
        createdAt: createdAt.toISOString(),
        sentAt: sentAt?.toISOString() ?? null,
      })),
      olderBefore: rows.length > mailsPerPage ? (rows[mailsPerPage - 1]?.id ?? null) : null,
    };
  });
}

/** One mail as it would look, or null where the viewer may not read it. `html` is a whole document. */
export async function getOutboxMail(viewer: Viewer, mailId: string) {
  const mail = await asViewer(viewer, async (tx) =>
    tx.outboxMail.findFirst({
      where: { AND: [{ id: mailId }, await outboxScope(tx, viewer)] },
      select: {
        id: true,
        kind: true,
        to: true,
        subject: true,
        html: true,
        text: true,
        state: true,
        attempts: true,
        lastError: true,
        createdAt: true,
        sentAt: true,
      },
    }),
  );
  if (!mail) return null;
  const { html, text, createdAt, sentAt, ...rest } = mail;
  return {
    ...rest,
    html: openLinks(html),
    text: openLinks(text),
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  };
}

async function outboxScope(tx: Tx, viewer: Viewer): Promise<Prisma.OutboxMailWhereInput> {
  const own = { recipientId: viewer.userId, OR: [{ zoneId: null }, { zoneId: { in: await zonesOf(tx, viewer) } }] };
  if (viewer.role !== "administrator" || canSendMail()) return own;
  const inSubtree = { org: { path: { has: viewer.orgId } } };
  const people = await tx.user.findMany({
    where: { memberships: { some: { endedAt: null, ...inSubtree } } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: mostPeople,
  });
  const orgs = await tx.org.findMany({
    where: { path: { has: viewer.orgId } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: mostPeople,
  });
  const invited = await tx.invitation.findMany({
    where: { orgId: { in: orgs.map((org) => org.id) } },
    select: { email: true },
    orderBy: { id: "desc" },
    take: mostPeople,
  });
  const ofSubtree = {
    OR: [
      { recipientId: { in: people.map((person) => person.id) } },
      { to: { in: invited.map((invitation) => invitation.email) } },
    ],
  };
  return { OR: [own, { AND: [{ kind: { in: accountMails } }, ofSubtree] }] };
}

/**
 * The zones a person works for now, by any of their roles: a mail tells of its zone's projects, and whoever moved to
 * another zone has no business there any more. A department under an office answers for all zones of that office.
 */
async function zonesOf(tx: Tx, viewer: Viewer): Promise<string[]> {
  const held = await tx.membership.findMany({
    where: { userId: viewer.userId, endedAt: null },
    select: { org: { select: { id: true, kind: true, zoneId: true, parentId: true } } },
    orderBy: { id: "asc" },
    take: mostRoles,
  });
  const offices = held
    .filter(({ org }) => org.zoneId === null)
    .map(({ org }) => (org.kind === "department" ? org.parentId : org.id));
  const below = await tx.org.findMany({
    where: { kind: "zone", path: { hasSome: offices.filter((id) => id !== null) } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: mostPeople,
  });
  return [...held.map(({ org }) => org.zoneId).filter((id) => id !== null), ...below.map(({ id }) => id)];
}
