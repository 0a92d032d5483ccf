import { composeMail, type Mail, type MailLanguage } from "./layout";

type PasswordReset = { language: MailLanguage; recipientName: string; url: string; validMinutes: number };

/** A link to set a new password; good once, and it ends every session. */
export function passwordResetEmail({ language, recipientName, url, validMinutes }: PasswordReset): Mail {
  if (language === "en") {
    return composeMail({
      language,
      subject: "Set a new password for Landfall",
      greeting: `Dear ${recipientName},`,
      paragraphs: ["A new password was asked for your account. Setting it signs you out everywhere."],
      action: { label: "Set a new password", url },
      note: `The link works once and for ${validMinutes} minutes. If it was not you, do nothing: your password stays as it is.`,
    });
  }
  return composeMail({
    language,
    subject: "重设落地系统密码",
    greeting: `${recipientName}，您好：`,
    paragraphs: ["收到您账号的重设密码申请。设置新密码后，所有已登录的设备将退出。"],
    action: { label: "设置新密码", url },
    note: `链接仅可使用一次，${validMinutes} 分钟内有效。如非本人操作，无需处理，原密码不变。`,
  });
}
