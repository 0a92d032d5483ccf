import enAccount from "./en/account";
import enActivity from "./en/activity";
import enAdmin from "./en/admin";
import enAuth from "./en/auth";
import enBoard from "./en/board";
import enCalculator from "./en/calculator";
import enCodes from "./en/codes";
import enCommon from "./en/common";
import enDeadlines from "./en/deadlines";
import enDictionaries from "./en/dictionaries";
import enErrors from "./en/errors";
import enFiles from "./en/files";
import enForms from "./en/forms";
import enFrame from "./en/frame";
import enHome from "./en/home";
import enImports from "./en/imports";
import enInvestors from "./en/investors";
import enLists from "./en/lists";
import enMail from "./en/mail";
import enMatching from "./en/matching";
import enMeasures from "./en/measures";
import enNeeds from "./en/needs";
import enOutcomes from "./en/outcomes";
import enPeople from "./en/people";
import enPolicies from "./en/policies";
import enProjects from "./en/projects";
import enProposals from "./en/proposals";
import enRechecks from "./en/rechecks";
import enReviews from "./en/reviews";
import enSearch from "./en/search";
import enStages from "./en/stages";
import enSupervision from "./en/supervision";
import enTokens from "./en/tokens";
import zhAccount from "./zh-CN/account";
import zhActivity from "./zh-CN/activity";
import zhAdmin from "./zh-CN/admin";
import zhAuth from "./zh-CN/auth";
import zhBoard from "./zh-CN/board";
import zhCalculator from "./zh-CN/calculator";
import zhCodes from "./zh-CN/codes";
import zhCommon from "./zh-CN/common";
import zhDeadlines from "./zh-CN/deadlines";
import zhDictionaries from "./zh-CN/dictionaries";
import zhErrors from "./zh-CN/errors";
import zhFiles from "./zh-CN/files";
import zhForms from "./zh-CN/forms";
import zhFrame from "./zh-CN/frame";
import zhHome from "./zh-CN/home";
import zhImports from "./zh-CN/imports";
import zhInvestors from "./zh-CN/investors";
import zhLists from "./zh-CN/lists";
import zhMail from "./zh-CN/mail";
import zhMatching from "./zh-CN/matching";
import zhMeasures from "./zh-CN/measures";
import zhNeeds from "./zh-CN/needs";
import zhOutcomes from "./zh-CN/outcomes";
import zhPeople from "./zh-CN/people";
import zhPolicies from "./zh-CN/policies";
import zhProjects from "./zh-CN/projects";
import zhProposals from "./zh-CN/proposals";
import zhRechecks from "./zh-CN/rechecks";
import zhReviews from "./zh-CN/reviews";
import zhSearch from "./zh-CN/search";
import zhStages from "./zh-CN/stages";
import zhSupervision from "./zh-CN/supervision";
import zhTokens from "./zh-CN/tokens";

/** Every namespace in both languages. A new one is two imports and two lines, in alphabetical order. */
export const resources = {
  "zh-CN": {
    account: zhAccount,
    activity: zhActivity,
    admin: zhAdmin,
    auth: zhAuth,
    board: zhBoard,
    calculator: zhCalculator,
    codes: zhCodes,
    common: zhCommon,
    deadlines: zhDeadlines,
    dictionaries: zhDictionaries,
    errors: zhErrors,
    files: zhFiles,
    forms: zhForms,
    frame: zhFrame,
    home: zhHome,
    imports: zhImports,
    investors: zhInvestors,
    lists: zhLists,
    mail: zhMail,
    matching: zhMatching,
    measures: zhMeasures,
    needs: zhNeeds,
    outcomes: zhOutcomes,
    people: zhPeople,
    policies: zhPolicies,
    projects: zhProjects,
    proposals: zhProposals,
    rechecks: zhRechecks,
    reviews: zhReviews,
    search: zhSearch,
    stages: zhStages,
    supervision: zhSupervision,
    tokens: zhTokens,
  },
  en: {
    account: enAccount,
    activity: enActivity,
    admin: enAdmin,
    auth: enAuth,
    board: enBoard,
    calculator: enCalculator,
    codes: enCodes,
    common: enCommon,
    deadlines: enDeadlines,
    dictionaries: enDictionaries,
    errors: enErrors,
    files: enFiles,
    forms: enForms,
    frame: enFrame,
    home: enHome,
    imports: enImports,
    investors: enInvestors,
    lists: enLists,
    mail: enMail,
    matching: enMatching,
    measures: enMeasures,
    needs: enNeeds,
    outcomes: enOutcomes,
    people: enPeople,
    policies: enPolicies,
    projects: enProjects,
    proposals: enProposals,
    rechecks: enRechecks,
    reviews: enReviews,
    search: enSearch,
    stages: enStages,
    supervision: enSupervision,
    tokens: enTokens,
  },
};

export type Namespace = keyof (typeof resources)["zh-CN"];
