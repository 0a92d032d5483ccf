import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminTabs } from "~/components/admin/admin-tabs";
import { PeopleTable } from "~/components/people/people-table";
import { useOrgOptions } from "~/components/people/place-fields";
import { ButtonLink } from "~/components/ui/button";
import { FilterBar, type FilterChip, FilterSelect, FilterText } from "~/components/ui/filter-bar";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { canAdminister, canKeepDictionaries } from "~/domain/access/abilities";
import { roles } from "~/domain/access/roles";
import { getOrgChoices } from "~/domain/orgs/org-tree.server";
import { PeopleSearch } from "~/domain/people/people-forms";
import { getInvitations, getPeople, personStates } from "~/domain/people/people-list.server";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (!canAdminister(viewer)) throw notFound("People");
  const filters = parseSearch(request, PeopleSearch);
  const [list, invitations, orgs] = await Promise.all([
    getPeople(viewer, { ...filters, page: filters.page ?? 1 }),
    getInvitations(viewer),
    getOrgChoices(viewer),
  ]);
  return json({
    title: fixedT(viewer.language, "people")("title"),
    ...list,
    filters,
    states: [...personStates],
    invitations: invitations.length,
    orgs,
    keepsDictionaries: canKeepDictionaries(viewer),
  });
}

export default function People() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const name = useCodeName();
  const pick = useBilingual();
  const { filters, page, pageCount } = data;
  const orgOptions = useOrgOptions(data.orgs);
  const href = (change: Partial<typeof filters>) => addressWith({ ...filters, page: undefined, ...change });
  return (
    <>
      <PageHeader
        title={t("title")}
        secondary={
          <ButtonLink href="/admin/people/invitations">{t("openInvitations", { count: data.invitations })}</ButtonLink>
        }
        primary={
          <ButtonLink href="/admin/people/invite" variant="primary" icon="plus">
            {t("invite")}
          </ButtonLink>
        }
      />
      <AdminTabs current="people" keepsDictionaries={data.keepsDictionaries} />
      <div className="h-3" />
      <FilterBar
        action="/admin/people"
        chips={chips()}
        clearHref="/admin/people"
        sentence={t("count", { count: data.total })}
      >
        <FilterText name="q" label={t("search")} value={filters.q} />
        <FilterSelect name="org" label={t("org")} value={filters.org} options={orgOptions} />
        <FilterSelect
          name="role"
          label={t("role")}
          value={filters.role}
          options={roles.map((role) => ({ value: role, label: name("role", role) }))}
        />
        <FilterSelect
          name="state"
          label={t("state")}
          value={filters.state}
          options={data.states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
        />
      </FilterBar>
      <PeopleTable people={data.people} />
      <Pagination
        previousHref={page > 1 ? href({ page: page - 1 }) : null}
        nextHref={page < pageCount ? href({ page: page + 1 }) : null}
        text={t("pageOf", { page, total: pageCount })}
      />
    </>
  );

  function chips(): FilterChip[] {
    const { q, org, role, state } = filters;
    const orgName = data.orgs.find(({ id }) => id === org)?.name;
    return [
      ...(q ? [{ key: "q", label: t("search"), value: q, removeHref: href({ q: undefined }) }] : []),
      ...(org && orgName
        ? [{ key: "org", label: t("org"), value: pick(orgName), removeHref: href({ org: undefined }) }]
        : []),
      ...(role
        ? [{ key: "role", label: t("role"), value: name("role", role), removeHref: href({ role: undefined }) }]
        : []),
      ...(state
        ? [{ key: "state", label: t("state"), value: t(`states.${state}`), removeHref: href({ state: undefined }) }]
        : []),
    ];
  }
}

function addressWith(filters: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) query.set(name, String(value));
  const text = query.toString();
  return text ? `/admin/people?${text}` : "/admin/people";
}
