import type { DepartmentFunction } from "~/domain/measures/catalog";
import type { NeedCategory } from "./categories";

/** Which departments usually answer a category, the first first: offered on top when a need is raised. Our reading. */
export const functionsOfCategory: Record<NeedCategory, readonly DepartmentFunction[]> = {
  land: ["natural_resources"],
  eia: ["ecology"],
  finance: ["financial_office", "financial_regulator", "policy_banks", "securities"],
  talent: ["talent_office", "human_resources"],
  entry_exit: ["immigration", "foreign_affairs", "public_security"],
  energy: ["energy", "development_reform"],
  approval: ["zone_committee", "development_reform", "market_regulation"],
  tax_reinvest: ["tax", "finance"],
  logistics: ["customs", "transport"],
  platform_bonded: ["customs", "commerce"],
  rd_ip: ["science", "intellectual_property"],
  digital: ["data", "industry"],
  chain: ["industry", "commerce"],
  forex: ["forex", "central_bank"],
  trade_credit: ["credit_insurer", "commerce"],
  living: ["housing", "education", "health"],
  safety: ["emergency"],
  grievance: ["commerce", "zone_committee"],
  listing: ["commerce", "development_reform"],
};
