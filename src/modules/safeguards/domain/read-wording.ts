/**
 * Text as a suspicious reader sees it: one form for every letter, nothing between letters that only hides them.
 * What is left: letters, digits, `%`, a blank between words, `,` between items of a list, `;` between sentences.
 */
export function readWording(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^[ \t]*[ㅇㅁㅡ][ \t]+/gm, '; ')
  const folded = foldLetters(
    [
      ...lines
        .replace(/🔟/gu, '10')
        .replace(/[🅐-🅩🅰-🆉🇦-🇿]/gu, plainLetter)
        .normalize('NFKC')
        .toLowerCase(),
    ]
      .map((letter) => likeness.get(letter) ?? letter)
      .join('')
      .replace(/(?!\n)[\p{Cf}\p{Cc}\p{M}\u115f\u1160]/gu, ''),
  )
  return joinLetters(folded)
    .replace(/[^\p{L}\p{N}% ,;]+/gu, ' ')
    .replace(/[ ,;]*;[ ,;]*/g, ';')
    .replace(/ *,[ ,]*/g, ',')
    .replace(/ +/g, ' ')
    .trim()
}

/** Letters in circles, squares and flags that Unicode does not fold. */
const plainLetter = (sign: string) => {
  const code = sign.codePointAt(0)!
  return String.fromCharCode(97 + code - (code >= 0x1f1e6 ? 0x1f1e6 : code >= 0x1f170 ? 0x1f170 : 0x1f150))
}

const hanja =
  '割할當당当당目목標표标표額액额액義의义의務무务무必필須수须수參참参참與여与여全전職직职직員원员원寄기附부付부金금故고鄕향鄉향乡향順순顺순位위實실实실' +
  '績적绩적名명單단单단人인萬만万만圓원円원每매毎매各각動동动동強강强강制제要요評평评평價가价가加가點점点점法법團단团단體체体체豫예預예算산自자律율的적別별' +
  '部부署서課과课과督독勵려励려一일二이三삼四사五오六육七칠八팔九구十십百백千천億억亿억達달成성率률最최多다機기關관會회会회社사獻헌禁금止지無무无무'
const cyrillic = 'аaеeоoрpсcхxуyіiкkтtмmнhѕs'
const likeness = new Map([
  ...(hanja.match(/../gu) ?? []).map((pair): [string, string] => [[...pair][0]!, [...pair][1]!]),
  ...(cyrillic.match(/../gu) ?? []).map((pair): [string, string] => [pair[0]!, pair[1]!]),
])

const vowelPairs: Readonly<Record<string, string>> = {
  '\u1169\u1161': '\u116a',
  '\u1169\u1162': '\u116b',
  '\u1169\u1175': '\u116c',
  '\u116e\u1165': '\u116f',
  '\u116e\u1166': '\u1170',
  '\u116e\u1175': '\u1171',
  '\u1173\u1175': '\u1174',
}
const initials = '\u1100\u1101\u1102\u1103\u1105\u1106\u1107\u1109\u110a\u110b\u110c\u110e\u110f\u1110\u1111\u1112'
const finals = '\u11a8\u11a9\u11ab\u11ae\u11af\u11b7\u11b8\u11ba\u11bb\u11bc\u11bd\u11be\u11bf\u11c0\u11c1\u11c2'

/** Letters typed one by one (ㅎㅏㄹㄷㅏㅇ) become syllables, as an input method would make them. */
function foldLetters(text: string): string {
  return text
    .replace(/(?<=[가-힣\u1100-\u11ff])[^\p{L}\p{N}\n]+(?=[\u1100-\u11ff])/gu, '')
    .replace(/(?<=[\u1100-\u11ff])[^\p{L}\p{N}\n]+(?=[가-힣\u1100-\u11ff])/gu, '')
    .normalize('NFD')
    .replace(/[\u1169\u116e\u1173][\u1161\u1162\u1165\u1166\u1175]/g, (pair) => vowelPairs[pair] ?? pair)
    .replace(
      /([\u1100-\u1112][\u1161-\u1175])([\u1100-\u1112])(?![\u1161-\u1175])/g,
      (all: string, open: string, consonant: string) =>
        initials.includes(consonant) ? open + finals[initials.indexOf(consonant)]! : all,
    )
    .normalize('NFC')
}

/** Marks between two letters without a blank hide a word; others end a sentence, part a list or mean nothing. */
function joinLetters(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=[명인원]\s*)[×✕✖*](?=\s*\d)/gu, 'x')
    .replace(/\b1\s*\/\s*n\b|\bn\s*분의\s*[1일]/g, '엔분의일')
    .replace(/(?<=[다요음함임됨])[.!?。]+(?=[\p{L}\p{N}])/gu, ';')
    .replace(/(?<=[\p{L}\p{N}])(?:(?![%~])[.…‥‧∙⋅*_^|'"`´\-‐‑–—!?:\p{S}])+(?=[\p{L}\p{N}])/gu, '')
    .replace(/[.!?。;]+(?=\s|$)/g, ';')
    .replace(/\n(?=\s*(?:\n|[-–*•○◦▪□■※▶]|\d+[.)]|[가-하][.)]))/g, ';')
    .replace(/(?<=[다요음함임됨])\s*\n/g, ';')
    .replace(/[,、·・ㆍ/]/g, ',')
}
