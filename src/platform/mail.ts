import nodemailer, { type Transporter } from 'nodemailer'
import { environment } from './env'

let transporter: Transporter | undefined

/** Without SMTP settings mail waits in the outbox and the screen says so. */
export const canSendMail = () => environment().SMTP_URL !== undefined

/** Sends one mail or throws; the caller keeps the outbox row until it went through. */
export async function sendMail(mail: { to: string; subject: string; text: string; messageId: string }): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = environment()
  if (!SMTP_URL) throw new Error('SMTP_URL is not set.')
  transporter ??= nodemailer.createTransport(SMTP_URL, undefined)
  await transporter.sendMail({ from: MAIL_FROM, ...mail, messageId: `<${mail.messageId}@portal>` })
}
