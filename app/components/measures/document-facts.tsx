import type { ReactNode } from "react";
import { DateText } from "~/components/ui/date-text";
import { DefinitionList } from "~/components/ui/definition-list";
import type { Text } from "~/domain/measures/catalog";
import type { DocumentPage } from "~/domain/measures/document-page.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type DocumentFactsProps = {
  document: Pick<
    DocumentPage,
    "issuer" | "number" | "numberNote" | "issuedOn" | "issuedNote" | "level" | "standingReason"
  >;
};

/** What a document bears and what it does not, with why. */
export function DocumentFacts({ document }: DocumentFactsProps) {
  const { t } = useTranslation("measures");
  const pick = useBilingual();
  return (
    <DefinitionList
      items={[
        { label: t("document.issuer"), value: pick(document.issuer) },
        {
          label: t("document.number"),
          value: <Noted text={document.number ?? t("document.notNumbered")} note={document.numberNote} />,
        },
        {
          label: t("document.issuedOn"),
          value: (
            <Noted
              text={document.issuedOn ? <DateText date={document.issuedOn} whole /> : t("document.notDated")}
              note={document.issuedNote}
            />
          ),
        },
        { label: t("document.level"), value: t(`document.levels.${document.level}`) },
        { label: t("document.standing"), value: pick(document.standingReason), isWide: true },
      ]}
    />
  );
}

function Noted({ text, note }: { text: ReactNode; note: Text | null }) {
  const pick = useBilingual();
  return (
    <>
      {text}
      {note ? <span className="block text-xs text-faint">{pick(note)}</span> : null}
    </>
  );
}
