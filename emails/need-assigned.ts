import { composeMail, type Mail, type MailLanguage } from "./layout";

type NeedAssigned = {
  language: MailLanguage;
  recipientName: string;
  projectName: string;
  needTitle: string;
  needCode: string;
  categoryName: string;
  departmentName: string;
  /** As shown, for example 12月4日 (周五). */
  dueOn: string;
  workingDays: number;
  url: string;
};

/** Tells a liaison that a need has come to the department's desk. */
export function needAssignedEmail(props: NeedAssigned): Mail {
  const {
    language,
    recipientName,
    projectName,
    needTitle,
    needCode,
    categoryName,
    departmentName,
    dueOn,
    workingDays,
    url,
  } = props;
  if (language === "en") {
    return composeMail({
      language,
      subject: `New on your desk: ${needTitle} (${needCode})`,
      greeting: `Dear ${recipientName},`,
      paragraphs: [
        `A project need has been assigned to ${departmentName}. Please accept it and record how it is handled.`,
      ],
      facts: [
        ["Need", `${categoryName} · ${needTitle}`],
        ["Project", projectName],
        ["Due", `${dueOn}, ${workingDays} working days`],
      ],
      action: { label: "Open the need", url },
    });
  }
  return composeMail({
    language,
    subject: `新的要素需求待受理：${needTitle}（${needCode}）`,
    greeting: `${recipientName}，您好：`,
    paragraphs: [`一项项目要素需求已分派至${departmentName}，请受理并登记办理情况。`],
    facts: [
      ["需求", `${categoryName} · ${needTitle}`],
      ["项目", projectName],
      ["办结时限", `${dueOn}，${workingDays} 个工作日`],
    ],
    action: { label: "查看需求", url },
  });
}
