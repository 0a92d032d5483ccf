import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { OrgNameFields } from "~/components/orgs/org-name-fields";
import { ZoneSection } from "~/components/orgs/zone-section";
import { Button, ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { canAdminister } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { editOrg, editZone, setOrgActive } from "~/domain/orgs/keep-orgs.server";
import { EditOrgForm, orgRefusalErrors, ZoneForm } from "~/domain/orgs/org-forms";
import { getOrgPage } from "~/domain/orgs/org-page.server";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const orgId = requireId(params, "orgId");
  const org = canAdminister(viewer) ? await getOrgPage(viewer, orgId) : null;
  if (!org) throw notFound("Org");
  return json({ title: viewer.language === "en" ? org.name.en : org.name.zh, org });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const orgId = requireId(params, "orgId");
  const form = await request.formData();
  switch (form.get("intent")) {
    case "names":
      return saveNames(viewer, orgId, form);
    case "zone":
      return saveZone(viewer, orgId, form);
    case "close":
    case "open": {
      const isActive = form.get("intent") === "open";
      const result = await setOrgActive(viewer, { orgId, isActive });
      return result.ok
        ? done(viewer, orgId, isActive ? "openedToast" : "closedToast")
        : refused("active", result.reason, form);
    }
    default:
      throw notFound("Intent");
  }
}

async function saveNames(viewer: Viewer, orgId: string, form: FormData) {
  const parsed = parseForm(form, EditOrgForm);
  if (!parsed.ok) return failed("names", parsed.errors, parsed.values);
  const result = await editOrg(viewer, { orgId, ...parsed.value });
  return result.ok ? done(viewer, orgId, "saved") : refused("names", result.reason, form);
}

async function saveZone(viewer: Viewer, orgId: string, form: FormData) {
  const parsed = parseForm(form, ZoneForm);
  if (!parsed.ok) return failed("zone", parsed.errors, parsed.values);
  const { cityZh = null, mainIndustries = null, planningEia } = parsed.value;
  const hasPlanningEia = planningEia === "unknown" ? null : planningEia === "yes";
  const result = await editZone(viewer, { zoneId: orgId, cityZh, mainIndustries, hasPlanningEia });
  return result.ok ? done(viewer, orgId, "saved") : refused("zone", result.reason, form);
}

type Part = "names" | "zone" | "active";

function done(viewer: Viewer, orgId: string, what: "saved" | "closedToast" | "openedToast") {
  return redirectWithToast(`/admin/orgs/${orgId}`, {
    kind: "success",
    message: fixedT(viewer.language, "admin")(`orgs.${what}`),
  });
}

function refused(part: Part, reason: Parameters<typeof orgRefusalErrors>[0], form: FormData) {
  if (reason === "not-found") throw notFound("Org");
  return failed(part, orgRefusalErrors(reason), formValuesOf(form), refusalStatus(reason));
}

function failed(part: Part, errors: FormErrorsByName, values: FormValues, status = 422) {
  return json({ part, errors, values }, { status });
}

export default function OrgPage() {
  const { org } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("admin");
  const name = useCodeName();
  const pick = useBilingual();
  const failure = answer && "part" in answer ? answer : undefined;
  const failedIn = (part: Part) => (failure?.part === part ? failure : undefined);
  return (
    <div className="page-narrow">
      <PageHeader
        title={pick(org.name)}
        tags={org.isActive ? null : <Tag>{t("orgs.closed")}</Tag>}
        meta={
          <>
            {name("orgKind", org.kind)}
            {org.parent ? ` · ${pick(org.parent.name)}` : ""} ·{" "}
            <TextLink href={`/admin/people?org=${org.id}`}>{t("orgs.peopleLink", { count: org.people })}</TextLink>
          </>
        }
        back={{ href: "/admin/orgs", label: t("orgs.title") }}
        primary={org.addable.length > 0 ? <AddLinks orgId={org.id} kinds={org.addable} /> : null}
      />
      <div className="grid gap-4">
        {org.zone ? <ZoneSection zone={org.zone} failed={failedIn("zone")} /> : null}
        <Section id="names" title={t("orgs.edit")}>
          <Form
            errors={failedIn("names")?.errors}
            values={
              failedIn("names")?.values ?? { nameZh: org.name.zh, nameEn: org.name.en, function: org.function ?? "" }
            }
          >
            <input type="hidden" name="intent" value="names" />
            <FormGrid>
              <OrgNameFields isDepartment={org.kind === "department"} />
            </FormGrid>
            <SubmitRow />
          </Form>
        </Section>
        {(org.kind === "department" || org.kind === "city") && !org.isOwn ? (
          <Section id="active" title={org.isActive ? t("orgs.close") : t("orgs.open")}>
            <Form errors={failedIn("active")?.errors}>
              <input type="hidden" name="intent" value={org.isActive ? "close" : "open"} />
              <p className="text-muted">{t("orgs.closeHelp")}</p>
              <div>
                <Button variant={org.isActive ? "danger" : "secondary"}>
                  {org.isActive ? t("orgs.close") : t("orgs.open")}
                </Button>
              </div>
            </Form>
          </Section>
        ) : null}
      </div>
    </div>
  );
}

function AddLinks({ orgId, kinds }: { orgId: string; kinds: string[] }) {
  const { t } = useTranslation("admin");
  return (
    <>
      {kinds.includes("city") ? (
        <ButtonLink href={`/admin/orgs/${orgId}/add?kind=city`}>{t("orgs.add.city")}</ButtonLink>
      ) : null}
      <ButtonLink href={`/admin/orgs/${orgId}/add?kind=department`} variant="primary" icon="plus">
        {t("orgs.add.department")}
      </ButtonLink>
    </>
  );
}
