import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { HeldRoles } from "~/components/people/held-roles";
import { PlaceFields } from "~/components/people/place-fields";
import { Button } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import { canAdminister } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { getOrgChoices } from "~/domain/orgs/org-tree.server";
import { changeMembership, endMembership } from "~/domain/people/end-membership.server";
import { grantMembership } from "~/domain/people/grant-membership.server";
import { ChangeRoleForm, GrantForm, refusalErrors } from "~/domain/people/people-forms";
import { getPersonPage } from "~/domain/people/person-page.server";
import { disablePerson, enablePerson } from "~/domain/people/set-person-disabled.server";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { idField } from "~/values/form-fields";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const userId = requireId(params, "userId");
  const person = canAdminister(viewer) ? await getPersonPage(viewer, userId) : null;
  if (!person) throw notFound("Person");
  return json({ title: person.name, person, orgs: await getOrgChoices(viewer) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const userId = requireId(params, "userId");
  const form = await request.formData();
  switch (form.get("intent")) {
    case "grant":
      return grant(viewer, userId, form);
    case "change":
      return change(viewer, userId, form);
    case "end": {
      const membershipId = idField().safeParse(form.get("membershipId"));
      if (!membershipId.success) throw notFound("Membership");
      const result = await endMembership(viewer, { membershipId: membershipId.data });
      if (!result.ok) return refused("account", result.reason);
      return done(viewer, userId, "endedToast", { intent: "grant", orgId: result.orgId, role: result.role });
    }
    case "disable": {
      const result = await disablePerson(viewer, { userId });
      return result.ok
        ? done(viewer, userId, "disabledToast", { intent: "enable" })
        : refused("account", result.reason);
    }
    case "enable": {
      const result = await enablePerson(viewer, { userId });
      return result.ok ? done(viewer, userId, "enabledToast") : refused("account", result.reason);
    }
    default:
      throw notFound("Intent");
  }
}

async function grant(viewer: Viewer, userId: string, form: FormData) {
  const parsed = parseForm(form, GrantForm);
  if (!parsed.ok) return failed("grant", parsed.errors, parsed.values);
  const result = await grantMembership(viewer, { userId, ...parsed.value });
  return result.ok ? done(viewer, userId, "granted") : refused("grant", result.reason, form);
}

async function change(viewer: Viewer, userId: string, form: FormData) {
  const parsed = parseForm(form, ChangeRoleForm);
  if (!parsed.ok) return failed("change", parsed.errors, parsed.values);
  const result = await changeMembership(viewer, parsed.value);
  return result.ok ? done(viewer, userId, "changed") : refused("change", result.reason, form);
}

type Part = "grant" | "change" | "account";
type Done = "granted" | "changed" | "endedToast" | "disabledToast" | "enabledToast";

/** `undo` are the fields of the same page's form that takes it back. */
function done(viewer: Viewer, userId: string, what: Done, undo?: Record<string, string>) {
  const message = fixedT(viewer.language, "people")(`person.${what}`);
  const page = `/admin/people/${userId}`;
  return redirectWithToast(page, {
    kind: "success",
    message,
    ...(undo ? { undo: { action: page, fields: undo } } : {}),
  });
}

/** A person or role that is not there (any more) is the page's own 404 on the account part; forms show it at their field. */
function refused(part: Part, reason: Parameters<typeof refusalErrors>[0], form?: FormData) {
  if (reason === "not-found" && part === "account") throw notFound("Person");
  return failed(part, refusalErrors(reason), form ? formValuesOf(form) : {}, refusalStatus(reason));
}

function failed(part: Part, errors: FormErrorsByName, values: FormValues, status = 422) {
  return json({ part, errors, values }, { status });
}

export default function Person() {
  const { person, orgs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const failure = answer && "part" in answer ? answer : undefined;
  const changeFailure =
    failure?.part === "change" ? { ...failure, membershipId: String(failure.values["membershipId"] ?? "") } : undefined;
  const mayChange = !person.isSelf;
  return (
    <div className="page-narrow">
      <PageHeader
        title={person.name}
        tags={person.isDisabled ? <Tag tone="bad">{t("states.disabled")}</Tag> : null}
        meta={person.email}
        back={{ href: "/admin/people", label: t("title") }}
      />
      <div className="grid gap-4">
        {person.isSelf ? <Callout kind="info">{t("person.self")}</Callout> : null}
        <Section id="active" title={t("person.active")} meta={person.active.length}>
          {person.active.length > 0 ? (
            <HeldRoles held={person.active} orgs={orgs} mayChange={mayChange} failed={changeFailure} />
          ) : (
            <p className="text-muted">{t("person.none")}</p>
          )}
        </Section>
        {mayChange ? (
          <Section id="add" title={t("person.add")}>
            <Form
              errors={failure?.part === "grant" ? failure.errors : undefined}
              values={failure?.part === "grant" ? failure.values : undefined}
            >
              <input type="hidden" name="intent" value="grant" />
              <FormGrid>
                <PlaceFields orgs={orgs} />
              </FormGrid>
              <SubmitRow label={t("person.add")} />
            </Form>
          </Section>
        ) : null}
        {mayChange ? (
          <Section id="account" title={t("person.account")}>
            <Form errors={failure?.part === "account" ? failure.errors : undefined}>
              <input type="hidden" name="intent" value={person.isDisabled ? "enable" : "disable"} />
              <p className="text-muted">{person.isDisabled ? t("person.disabled") : t("person.disableHelp")}</p>
              <div>
                <Button variant={person.isDisabled ? "secondary" : "danger"}>
                  {person.isDisabled ? t("person.enable") : t("person.disable")}
                </Button>
              </div>
            </Form>
          </Section>
        ) : null}
        {person.ended.length > 0 ? (
          <Section id="ended" title={t("person.ended")} meta={person.ended.length}>
            <HeldRoles held={person.ended} orgs={[]} mayChange={false} />
          </Section>
        ) : null}
      </div>
    </div>
  );
}
