import { Checkbox, RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { FormGroup } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { standings } from "~/domain/measures/catalog";
import type { HeadPage } from "~/domain/policies/head-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import type { Sent } from "./sent";

/** The fields of a document's head, each with what the file says of it. */
export function HeadFields({ page }: { page: Sent<HeadPage> }) {
  const { t } = useTranslation("policies");
  const codeName = useCodeName();
  const { read, values } = page;
  const fromFile = (value: string | null, isRequired = false) =>
    value ? t("head.inFile", { value }) : t(isRequired ? "head.notInFileRequired" : "head.notInFile");
  return (
    <>
      {values.as === "new" ? (
        <TextInput name="key" label={t("head.key")} help={t("head.keyHelp")} maxLength={32} required />
      ) : null}
      <FormGroup title={t("head.names")}>
        <TextInput
          name="title.zh"
          label={t("head.titleZh")}
          help={fromFile(read.title, true)}
          maxLength={300}
          required
          wide
        />
        <TextInput name="title.en" label={t("head.titleEn")} help={t("head.enHelp")} maxLength={600} wide />
        <TextInput name="shortTitle.zh" label={t("head.shortTitleZh")} help={t("head.shortTitleHelp")} maxLength={40} />
        <TextInput name="shortTitle.en" label={t("head.shortTitleEn")} maxLength={80} />
      </FormGroup>
      <FormGroup title={t("head.source")}>
        <TextInput name="number" label={t("head.number")} help={fromFile(read.number)} maxLength={80} />
        <DateInput name="issuedOn" label={t("head.issuedOn")} help={fromFile(read.date)} />
        <TextInput
          name="issuer.zh"
          label={t("head.issuerZh")}
          help={fromFile(read.issuer, true)}
          maxLength={120}
          required
        />
        <TextInput name="issuer.en" label={t("head.issuerEn")} help={t("head.enHelp")} maxLength={200} />
      </FormGroup>
      <FormGroup title={t("head.scope")}>
        <PlaceFields page={page} />
        <Select
          name="standing"
          label={t("head.standing")}
          help={t("head.standingHelp")}
          required
          options={standings.map((standing) => ({ value: standing, label: codeName("standing", standing) }))}
        />
        <RadioGroup
          name="articleWord"
          label={t("head.articleWord")}
          help={read.label ? t("head.articleWordRead", { label: read.label }) : undefined}
          required
          inline
          options={(["article", "section"] as const).map((word) => ({ value: word, label: t(`head.${word}`) }))}
        />
        <Textarea
          name="standingReason.zh"
          label={t("head.standingReasonZh")}
          help={t("head.standingReasonHelp")}
          rows={2}
          maxLength={500}
          required
        />
        <Textarea name="standingReason.en" label={t("head.standingReasonEn")} rows={2} maxLength={800} />
        <Checkbox name="isUnverified" label={t("head.isUnverified")} wide />
      </FormGroup>
    </>
  );
}

/** Level and province: those of the document for an edition, of the office for a provincial one; else to be chosen. */
function PlaceFields({ page }: { page: Sent<HeadPage> }) {
  const { t } = useTranslation("policies");
  const pick = useBilingual();
  const { values, provinces, fixedProvince } = page;
  if (values.as === "edition" || fixedProvince !== null)
    return (
      <>
        <input type="hidden" name="level" value={values.level ?? "provincial"} />
        <input type="hidden" name="province" value={values.province ?? ""} />
        <p className="field-wide text-muted">
          {values.level === "national"
            ? t("head.national")
            : `${t("head.provincial")} · ${nameOf(values.province ?? fixedProvince)}`}
        </p>
      </>
    );
  return (
    <>
      <RadioGroup
        name="level"
        label={t("head.level")}
        help={t(values.level === null ? "head.levelUnknown" : "head.levelRead")}
        required
        inline
        options={(["national", "provincial"] as const).map((level) => ({ value: level, label: t(`head.${level}`) }))}
      />
      <Select
        name="province"
        label={t("head.province")}
        help={t("head.provinceHelp")}
        options={provinces.map(({ code, name }) => ({ value: code, label: pick(name) }))}
      />
    </>
  );

  function nameOf(code: string | null): string {
    const found = provinces.find((one) => one.code === code);
    return found ? pick(found.name) : "";
  }
}
