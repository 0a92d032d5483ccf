import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import type { DraftPage } from "~/domain/policies/draft-page.server";
import { useTranslation } from "~/i18n/use-translation";
import type { Sent } from "./sent";

/** What has to be known of a draft before its text is read: its state, other documents of its file, doubts of its source. */
export function DraftNotices({ page }: { page: Sent<DraftPage> }) {
  const { t } = useTranslation("policies");
  const { t: rechecks } = useTranslation("rechecks");
  const { state, others, position, isUnverified, head } = page;
  return (
    <>
      {state === "open" ? null : (
        <Callout kind="info" className="mb-4">
          {t(state === "published" ? "draft.isPublished" : "draft.isDiscarded")}{" "}
          {state === "published" && head ? (
            <TextLink href={`/measures/documents/${head.key}`}>{rechecks("publish.toDocument")}</TextLink>
          ) : null}
        </Callout>
      )}
      {others.length > 0 ? (
        <Callout
          kind="warning"
          className="mb-4"
          title={t("draft.gluedTitle", { count: others.length, total: others.length + 1 })}
        >
          <p>{position === 0 ? t("draft.gluedFirst") : t("draft.gluedLater", { position: position + 1 })}</p>
          <ul className="mt-1">
            {others.map((other) => (
              <li key={other.id}>
                <TextLink href={`/library/drafts/${other.id}`}>{other.title ?? t("draft.untitled")}</TextLink>
                {other.state === "open" ? null : ` · ${t(`state.${other.state}`)}`}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      {isUnverified ? (
        <Callout kind="warning" className="mb-4" title={t("draft.unverifiedTitle")}>
          {t("draft.unverifiedText")}
        </Callout>
      ) : null}
    </>
  );
}
