import { Form } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { Button } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import type { HeadPage } from "~/domain/policies/head-page.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import type { Sent } from "./sent";

/** What the document in a draft may be: one of the library, with what speaks for it, or a new one. */
export function DocumentChoice({ page }: { page: Sent<HeadPage> }) {
  const { t } = useTranslation("policies");
  const pick = useBilingual();
  const { suggestions, documents, values } = page;
  const likely = documents.filter(({ key }) => suggestions.some((one) => one.key === key));
  const others = documents.filter((one) => !likely.includes(one));
  const option = ({ key, name }: (typeof documents)[number]) => ({
    value: key,
    label: t("head.asEdition", { key, name: pick(name) }),
  });
  const groups = [
    { label: t("head.likely"), options: likely.map(option) },
    { label: t("head.others"), options: others.map(option) },
  ].filter(({ options }) => options.length > 0);
  return (
    <Section id="as" title={t("head.as")} className="mb-4">
      <Suggestion page={page} />
      <Form method="get" className="mt-3">
        <div className="flex flex-wrap items-end gap-2">
          <Select
            name="as"
            label={t("head.as")}
            help={t("head.asHelp")}
            emptyLabel={null}
            value={values.as === "new" ? "new" : values.key}
            options={[{ value: "new", label: t("head.asNew") }, ...groups]}
          />
          <Button className="mb-6">{t("head.choose")}</Button>
        </div>
      </Form>
    </Section>
  );
}

function Suggestion({ page: { suggestions, isConfirmed } }: { page: Sent<HeadPage> }) {
  const { t } = useTranslation("policies");
  const { t: word } = useTranslation("common");
  const pick = useBilingual();
  const [first] = suggestions;
  if (isConfirmed) return <p className="text-muted">{t("head.confirmed")}</p>;
  if (!first) return <p className="text-muted">{t("head.noneSuggested")}</p>;
  const words = { key: first.key, name: pick(first.name) };
  const reasons = first.reasons.map((reason) => t(`head.reason.${reason}`)).join(word("separator"));
  return (
    <Callout
      kind={first.isMine ? "info" : "warning"}
      title={t(first.isMine ? "head.suggested" : "head.suggestedElsewhere", words)}
    >
      {t("head.because", { reasons })}
    </Callout>
  );
}
