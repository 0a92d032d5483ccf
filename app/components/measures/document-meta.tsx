import { DateText } from "~/components/ui/date-text";
import { StandingTag } from "~/components/ui/tag";
import type { DocumentHead } from "~/domain/measures/measure-library.server";
import { useBilingual } from "~/i18n/use-translation";

/** Standing, issuer, number and date of a document, as far as the text bears them. */
export function DocumentMeta({ document }: { document: DocumentHead }) {
  const pick = useBilingual();
  return (
    <>
      <StandingTag standing={document.standing} />
      <span>{pick(document.issuer)}</span>
      {document.number ? <span>{document.number}</span> : null}
      {document.issuedOn ? <DateText date={document.issuedOn} whole /> : null}
    </>
  );
}
