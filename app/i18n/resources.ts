import enAccount from "./en/account";
import enActivity from "./en/activity";
import enAdmin from "./en/admin";
import enAuth from "./en/auth";
import enBoard from "./en/board";
import enCodes from "./en/codes";
import enCommon from "./en/common";
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
import enPeople from "./en/people";
import enProjects from "./en/projects";
import enSearch from "./en/search";
import enStages from "./en/stages";
import enSupervision from "./en/supervision";
import zhAccount from "./zh-CN/account";
import zhActivity from "./zh-CN/activity";
import zhAdmin from "./zh-CN/admin";
import zhAuth from "./zh-CN/auth";
import zhBoard from "./zh-CN/board";
import zhCodes from "./zh-CN/codes";
import zhCommon from "./zh-CN/common";
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
import zhPeople from "./zh-CN/people";
import zhProjects from "./zh-CN/projects";
import zhSearch from "./zh-CN/search";
import zhStages from "./zh-CN/stages";
import zhSupervision from "./zh-CN/supervision";

/** Every namespace in both languages. A new one is two imports and two lines, in alphabetical order. */
export const resources = {
  "zh-CN": {
    account: zhAccount,
    activity: zhActivity,
    admin: zhAdmin,
    auth: zhAuth,
    board: zhBoard,
    codes: zhCodes,
    common: zhCommon,
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
    people: zhPeople,
    projects: zhProjects,
    search: zhSearch,
    stages: zhStages,
    supervision: zhSupervision,
  },
  en: {
    account: enAccount,
    activity: enActivity,
    admin: enAdmin,
    auth: enAuth,
    board: enBoard,
    codes: enCodes,
    common: enCommon,
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
    people: enPeople,
    projects: enProjects,
    search: enSearch,
    stages: enStages,
    supervision: enSupervision,
  },
};

export type Namespace = keyof (typeof resources)["zh-CN"];
