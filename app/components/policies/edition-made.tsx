import { DateText, InstantText } from "~/components/ui/date-text";
import { useTranslation } from "~/i18n/use-translation";

type EditionMadeProps = {
  edition: { issuedOn: string | null; publishedBy: string | null; publishedAt: string };
};

/** When a text was issued, and who put it into the library when. */
export function EditionMade({ edition: { issuedOn, publishedBy, publishedAt } }: EditionMadeProps) {
  const { t } = useTranslation("rechecks");
  return (
    <>
      {issuedOn ? (
        <span>
          {t("editions.issuedOn")} <DateText date={issuedOn} whole />
        </span>
      ) : null}
      <span>
        {publishedBy ? t("editions.by", { name: publishedBy }) : t("text.published")} <InstantText at={publishedAt} />
      </span>
    </>
  );
}
