import { composeMail, type Mail, type MailLanguage } from "./layout";

type Invitation = {
  language: MailLanguage;
  recipientName: string;
  inviterName: string;
  orgName: string;
  roleName: string;
  url: string;
  validHours: number;
};

/** Invites a person to an org in a role; the link sets the password and is good once. */
export function invitationEmail(props: Invitation): Mail {
  const { language, recipientName, inviterName, orgName, roleName, url, validHours } = props;
  if (language === "en") {
    return composeMail({
      language,
      subject: `${inviterName} invites you to Landfall`,
      greeting: `Dear ${recipientName},`,
      paragraphs: [`${inviterName} has opened an account for you at ${orgName}. Set your password to start.`],
      facts: [
        ["Organisation", orgName],
        ["Role", roleName],
      ],
      action: { label: "Set your password", url },
      note: `The link works once and for ${validHours} hours. If you did not expect it, do nothing.`,
    });
  }
  return composeMail({
    language,
    subject: `${inviterName}邀请您使用落地系统`,
    greeting: `${recipientName}，您好：`,
    paragraphs: [`${inviterName}为您在${orgName}开通了账号，请设置密码后登录。`],
    facts: [
      ["机构", orgName],
      ["角色", roleName],
    ],
    action: { label: "设置密码", url },
    note: `链接仅可使用一次，${validHours} 小时内有效。如非本人事项，无需处理。`,
  });
}
