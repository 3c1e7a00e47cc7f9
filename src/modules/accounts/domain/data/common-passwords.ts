const words = [
  'password', 'passw0rd', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1q2w3e4r', '1q2w3e4r5t', 'q1w2e3r4', 'abc123', 'abcd1234',
  'admin', 'administrator', 'welcome', 'letmein', 'iloveyou', 'dragon', 'monkey', 'football', 'baseball', 'sunshine', 'princess',
  'master', 'superman', 'korea', 'seoul', 'gkrry', 'dkssud', 'tkfkd', 'qlalfqjsgh', 'rhksflwk', 'wkdql', 'gksrnr', 'eogksalsrnr',
  'test', 'guest', 'user', 'changeme', 'default', 'secret', 'login', 'hello', 'freedom', 'whatever', 'trustno1',
]
const tails = ['', '1', '12', '123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1!', '!', '!!', '!@#', '123!', '1234!', '2024', '2025', '2026', '2025!', '2026!', '@123', '#1']
const runs = ['1234567890', '0987654321', '12345678910', '123456789a', '123123123', '111111111', '000000000', '987654321', '147258369', '1qaz2wsx', '1qaz2wsx3edc', 'qwer1234', 'qwer1234!', 'asdf1234', 'zaq12wsx', '1q2w3e4r!', '1q2w3e4r5t!', 'qwe123!@#', '비밀번호', '비밀번호1234', '관리자1234']

/** The passwords guessed first: common stems with the tails people add, keyboard and number runs (own list). */
export const commonPasswords: ReadonlySet<string> = new Set([...words.flatMap((word) => tails.map((tail) => word + tail)), ...runs, ...words.map((word) => word + word)])
