import { Callout } from "~/components/ui/callout";
import type { DraftHead } from "~/domain/policies/draft-head";
import { type FormValues, toFormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";

/** After somebody was faster: what is stored now where it differs from what was typed. */
export function StoredHead({ head, typed }: { head: DraftHead; typed: FormValues }) {
  const { t } = useTranslation("policies");
  const labels: Record<string, string> = {
    key: t("head.key"),
    "title.zh": t("head.titleZh"),
    "title.en": t("head.titleEn"),
    "shortTitle.zh": t("head.shortTitleZh"),
    "shortTitle.en": t("head.shortTitleEn"),
    number: t("head.number"),
    "issuer.zh": t("head.issuerZh"),
    "issuer.en": t("head.issuerEn"),
    issuedOn: t("head.issuedOn"),
    "standingReason.zh": t("head.standingReasonZh"),
    "standingReason.en": t("head.standingReasonEn"),
  };
  const stored = toFormValues(head);
  const different = Object.entries(labels).filter(([name]) => (stored[name] ?? "") !== (typed[name] ?? ""));
  if (different.length === 0) return null;
  return (
    <Callout kind="warning" title={t("head.stored")} className="mb-4">
      <ul>
        {different.map(([name, label]) => (
          <li key={name}>{t("head.storedField", { label, value: String(stored[name] || "—") })}</li>
        ))}
      </ul>
    </Callout>
  );
}
