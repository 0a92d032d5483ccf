import { Button, ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import type { DraftPage } from "~/domain/policies/draft-page.server";
import { useTranslation } from "~/i18n/use-translation";
import type { RefusedForm } from "./correction-form";
import { DraftNotices } from "./draft-notices";
import { DraftOutline } from "./draft-outline";
import { DraftSection } from "./draft-section";
import { DraftSteps, reviewHref } from "./draft-steps";
import { ProblemList } from "./problem-list";
import type { Sent } from "./sent";

const stateTone = { open: "accent", published: "good", discarded: "plain" } as const;

/** A draft from the file to a document that is identified: outline, text, places to look at, next steps. */
export function DraftView({ page, refused }: { page: Sent<DraftPage>; refused: RefusedForm | null }) {
  const { t } = useTranslation("policies");
  const { file, state, sections } = page;
  const left = page.problems.filter(({ settled }) => settled === null).length;
  const address = `/library/drafts/${page.id}`;
  const isOpen = state === "open";
  return (
    <>
      <PageHeader
        title={page.head?.title.zh || page.title || t("draft.untitled")}
        back={{ href: "/library/import", label: t("draft.back") }}
        tags={
          <>
            <Tag tone={stateTone[state]}>{t(`state.${state}`)}</Tag>
            {page.isUnverified ? <Tag tone="caution">{t("unverified")}</Tag> : null}
          </>
        }
        meta={
          <>
            <span className="[overflow-wrap:anywhere]">{`${file.fileName} · ${formatName(file)}`}</span>
            <span>
              {file.by ? t("draft.received", { person: file.by }) : t("draft.receivedUnknown")}{" "}
              <InstantText at={file.at} />
            </span>
          </>
        }
        primary={isOpen ? <NextStep page={page} left={left} /> : state === "discarded" ? <Reopen /> : null}
        menu={[
          { label: t("draft.download"), href: `${address}/file`, icon: "export" },
          ...(isOpen
            ? [
                {
                  label: t("draft.discard"),
                  action: address,
                  fields: { intent: "discard" },
                  icon: "trash" as const,
                  isDanger: true,
                },
              ]
            : []),
        ]}
      />
      <DraftNotices page={page} />
      {isOpen ? <DraftSteps page={page} problemsLeft={left} /> : null}
      <ProblemList problems={page.problems} sections={sections} />
      <div className="policy-page">
        <DraftOutline sections={sections} closing={page.closing} signature={page.signature} />
        <Section id="text" title={t("draft.text")} padded={false}>
          {sections.map((section) => (
            <DraftSection key={section.id} page={page} section={section} canCorrect={isOpen} refused={refused} />
          ))}
          <NamedAnnexes annexes={page.namedAnnexes} />
        </Section>
      </div>
    </>
  );

  function formatName({ format, encoding }: Sent<DraftPage>["file"]): string {
    const names = {
      text: t("draft.format.text"),
      html: t("draft.format.html"),
      docx: t("draft.format.docx"),
      pdf: t("draft.format.pdf"),
    };
    const name = Object.entries(names).find(([code]) => code === format)?.[1] ?? format;
    return encoding ? `${name} · ${encoding.toUpperCase()}` : name;
  }
}

/** The one thing to do next. */
function NextStep({ page, left }: { page: Sent<DraftPage>; left: number }) {
  const { t } = useTranslation("policies");
  const address = `/library/drafts/${page.id}`;
  const isReviewed = page.reviewedCount === page.articleCount && page.articleCount > 0;
  const [href, step] =
    left > 0
      ? ["#problems", "text" as const]
      : page.head === null
        ? [`${address}/head`, "head" as const]
        : isReviewed
          ? [`${address}/publish`, "publish" as const]
          : [reviewHref(page), "review" as const];
  return (
    <ButtonLink href={href} variant="primary">
      {t(`draft.step.${step}`)}
    </ButtonLink>
  );
}

function Reopen() {
  const { t } = useTranslation("policies");
  return (
    <form method="post">
      <input type="hidden" name="intent" value="reopen" />
      <Button variant="primary">{t("draft.reopen")}</Button>
    </form>
  );
}

function NamedAnnexes({ annexes }: { annexes: Sent<DraftPage>["namedAnnexes"] }) {
  const { t } = useTranslation("policies");
  if (annexes.length === 0) return null;
  return (
    <section id="annexes" className="policy-part" aria-label={t("part.namedAnnexes")}>
      <h3 className="mb-1 font-semibold">{t("part.namedAnnexes")}</h3>
      <ul>
        {annexes.map(({ number, title }) => (
          <li key={`${number}-${title}`}>
            {[number ? t("part.annexNumber", { number }) : t("part.annex"), title].filter(Boolean).join(" · ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
