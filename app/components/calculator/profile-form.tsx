import { CheckboxGroup } from "~/components/forms/choices";
import { Form, FormGroup } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { Textarea } from "~/components/forms/text-input";
import { Button, ButtonLink } from "~/components/ui/button";
import type { CalculatorPage } from "~/domain/calculator/calculator-page.server";
import { answers, listChoices, zoneLevels } from "~/domain/calculator/profile";
import { needCategories } from "~/domain/needs/categories";
import { landUseClasses } from "~/domain/needs/codes";
import { landModes, projectKinds, sectors, stages } from "~/domain/projects/codes";
import { provinces } from "~/domain/reference/provinces";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type ProfileFormProps = { page: Pick<CalculatorPage, "profile" | "zone" | "zones" | "suggestedSector" | "project"> };

/** Everything a calculation goes by. Sent by GET, so that the address holds it all; nothing is required. */
export function ProfileForm({ page }: ProfileFormProps) {
  const { t } = useTranslation("calculator");
  const { profile, project } = page;
  return (
    <Form action="/calculator" method="get">
      <input type="hidden" name="filled" value="on" />
      {project ? <input type="hidden" name="project" value={project.id} /> : null}
      <WhereFields page={page} />
      <ProjectFields page={page} />
      <FormGroup title={t("form.wanted")}>
        <WantedFields profile={profile} />
      </FormGroup>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" icon="calculator">
          {t("form.submit")}
        </Button>
        <ButtonLink href="/calculator" variant="quiet">
          {t("form.clear")}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** A zone says the rest itself; what it says stands in the fields that are then not asked. */
function WhereFields({ page: { profile, zone, zones } }: ProfileFormProps) {
  const { t } = useTranslation("calculator");
  const pick = useBilingual();
  const options = (list: typeof zones.own) => list.map(({ id, name }) => ({ value: id, label: pick(name) }));
  const byZone = (value: string | null | undefined) => (value ? t("form.byZone", { value }) : t("form.unknown"));
  const province = provinces.find(({ code }) => code === zone?.province);
  const yesNo = answers.map((value) => ({ value, label: t(`form.${value}`) }));
  const told = (known: boolean | null | undefined) =>
    byZone(known === null || known === undefined ? null : t(known ? "form.yes" : "form.no"));
  return (
    <FormGroup title={t("form.where")}>
      <Select
        name="zone"
        label={t("form.zone")}
        help={t("form.zoneHelp")}
        value={profile.zone}
        emptyLabel={t("form.noZone")}
        options={[
          ...(zones.own.length > 0 ? [{ label: t("form.ownZones"), options: options(zones.own) }] : []),
          ...zones.byProvince.map((one) => ({ label: pick(one.province), options: options(one.zones) })),
        ]}
      />
      <Select
        name="province"
        label={t("form.province")}
        value={zone ? undefined : profile.province}
        disabled={zone !== null}
        emptyLabel={byZone(province && pick(province.name))}
        options={provinces.map(({ code, name }) => ({ value: code, label: pick(name) }))}
      />
      <Select
        name="zoneLevel"
        label={t("form.zoneLevel")}
        value={zone ? undefined : profile.zoneLevel}
        disabled={zone !== null}
        emptyLabel={byZone(zone?.zoneLevel && t(`form.levels.${zone.zoneLevel}`))}
        options={zoneLevels.map((value) => ({ value, label: t(`form.levels.${value}`) }))}
      />
      <Select
        name="topRanked"
        label={t("form.topRanked")}
        value={profile.topRanked}
        emptyLabel={told(zone?.isTopRankedZone)}
        options={yesNo}
      />
      <Select
        name="planningEia"
        label={t("form.planningEia")}
        value={profile.planningEia}
        emptyLabel={told(zone?.hasPlanningEia)}
        options={yesNo}
      />
    </FormGroup>
  );
}

function ProjectFields({ page: { profile, suggestedSector } }: ProfileFormProps) {
  const { t } = useTranslation("calculator");
  const name = useCodeName();
  const unknown = t("form.unknown");
  const hint =
    suggestedSector && !profile.sector ? t("form.sectorHelp", { sector: name("sector", suggestedSector) }) : undefined;
  return (
    <FormGroup title={t("form.what")}>
      <Select
        name="sector"
        label={t("form.sector")}
        help={hint}
        value={profile.sector}
        emptyLabel={unknown}
        options={sectors.map((value) => ({ value, label: name("sector", value) }))}
      />
      <Select
        name="manufacturing"
        label={t("form.manufacturing")}
        value={profile.manufacturing}
        emptyLabel={unknown}
        options={answers.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <Select
        name="kind"
        label={t("form.kind")}
        value={profile.kind}
        emptyLabel={unknown}
        options={projectKinds.map((value) => ({ value, label: name("projectKind", value) }))}
      />
      <Select
        name="stage"
        label={t("form.stage")}
        value={profile.stage}
        emptyLabel={unknown}
        options={stages.map((value) => ({ value, label: name("stage", value) }))}
      />
      <Select
        name="landMode"
        label={t("form.landMode")}
        value={profile.landMode}
        emptyLabel={unknown}
        options={landModes.map((value) => ({ value, label: name("landMode", value) }))}
      />
      <Select
        name="landUse"
        label={t("form.landUse")}
        value={profile.landUse}
        emptyLabel={unknown}
        options={landUseClasses.map((value) => ({ value, label: name("landUseClass", value) }))}
      />
      <CheckboxGroup
        name="lists[]"
        label={t("form.lists")}
        help={t("form.listsHelp")}
        value={[...profile.lists]}
        inline
        wide
        options={listChoices.map((value) => ({
          value,
          label: value === "none" ? t("form.none") : name("listLevel", value),
        }))}
      />
    </FormGroup>
  );
}

function WantedFields({ profile }: { profile: CalculatorPage["profile"] }) {
  const { t } = useTranslation("calculator");
  const name = useCodeName();
  return (
    <>
      <CheckboxGroup
        name="categories[]"
        label={t("form.categories")}
        help={t("form.categoriesHelp")}
        value={[...profile.categories]}
        inline
        wide
        options={needCategories.map((value) => ({ value, label: name("needCategory", value) }))}
      />
      <Textarea
        name="text"
        label={t("form.text")}
        help={t("form.textHelp")}
        value={profile.text}
        rows={2}
        maxLength={2000}
      />
    </>
  );
}
