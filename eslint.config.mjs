import next from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import tseslint from 'typescript-eslint'
import { roomOrder, rooms } from './eslint.rooms.mjs'

const noClockNoChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take `now` as an argument.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take a seed as an argument.',
  },
]

const noIndex = { group: ['**/index'], message: 'Import the file you mean.' }

const settings = [
  {
    ignores: [
      '.next/**',
      '.next-*/**',
      '.cache/**',
      '.data/**',
      'src/platform/db/generated/**',
      'next-env.d.ts',
      'coverage/**',
      'reports/**',
      '.stryker-tmp/**',
    ],
  },
  ...next,
  ...nextTypescript,
  rooms,
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'prisma/**/*.ts', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/modules/*/domain/**/*.ts', 'src/engine/**/*.ts', 'src/shared/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClockNoChance] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [noIndex] }],
    },
  },
  ...roomOrder.map(({ files, forbidden }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [noIndex, ...(forbidden.length ? [{ group: forbidden, message: 'This room stands later.' }] : [])],
        },
      ],
    },
  })),
  // Test support has helpers called use…, and element factories stand in for JSX: neither is React code of ours.
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'react-hooks/rules-of-hooks': 'off', 'react/no-children-prop': 'off' } },
]

export default settings
