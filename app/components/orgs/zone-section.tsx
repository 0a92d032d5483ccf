import { RadioGroup } from "~/components/forms/choices";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import type { Failed } from "~/components/people/profile-section";
import { Section } from "~/components/ui/card";
import { planningEiaStates } from "~/domain/orgs/org-forms";
import type { ZoneFacts } from "~/domain/orgs/org-page.server";
import { useTranslation } from "~/i18n/use-translation";

/** What is known of a zone. */
export function ZoneSection({ zone, failed }: { zone: ZoneFacts; failed?: Failed }) {
  const { t } = useTranslation("admin");
  const planningEia = zone.hasPlanningEia === null ? "unknown" : zone.hasPlanningEia ? "yes" : "no";
  const facts = [
    t(`orgs.levels.${zone.level}`),
    zone.yearApproved ? `${t("orgs.yearApproved")} ${zone.yearApproved}` : null,
  ];
  return (
    <Section id="zone" title={t("orgs.zone")} meta={facts.filter(Boolean).join(" · ")}>
      <Form
        idPrefix="zone"
        errors={failed?.errors}
        values={failed?.values ?? { cityZh: zone.cityZh ?? "", mainIndustries: zone.mainIndustries ?? "", planningEia }}
      >
        <input type="hidden" name="intent" value="zone" />
        <FormGrid>
          <TextInput name="cityZh" label={t("orgs.cityZh")} maxLength={40} />
          <TextInput
            name="mainIndustries"
            label={t("orgs.mainIndustries")}
            help={t("orgs.mainIndustriesHelp")}
            maxLength={300}
          />
          <RadioGroup
            name="planningEia"
            label={t("orgs.planningEia")}
            help={t("orgs.planningEiaHelp")}
            inline
            wide
            options={planningEiaStates.map((value) => ({ value, label: t(`orgs.planningEiaStates.${value}`) }))}
          />
        </FormGrid>
        <SubmitRow />
      </Form>
    </Section>
  );
}
