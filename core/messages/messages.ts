import { cliMessages } from './cli-messages.ts'
import { commandMessages } from './command-messages.ts'
import { deskMessages } from './desk-messages.ts'
import { editorMessages } from './editor-messages.ts'
import { exportFormMessages } from './export-form-messages.ts'
import { exportMessages } from './export-messages.ts'
import { intakeDoubtMessages } from './intake-doubt-messages.ts'
import { intakeMessages } from './intake-messages.ts'
import { lexiconMessages } from './lexicon-messages.ts'
import { libraryMessages } from './library-messages.ts'
import { ruleMessages } from './rule-messages.ts'
import { shellMessages } from './shell-messages.ts'
import { startMessages } from './start-messages.ts'
import { articleMessages } from './article-messages.ts'
import { headlineMessages } from './headline-messages.ts'
import { proofReportMessages } from './proof-report-messages.ts'
import { proofreadingMessages } from './proofreading-messages.ts'
import { rosterMessages } from './roster-messages.ts'
import { tableMessages } from './table-messages.ts'
import { wordsMessages } from './words-messages.ts'
import { trialMessages } from './trial-messages.ts'
import { reviewMessages } from './review-messages.ts'
import { signOffMessages } from './sign-off-messages.ts'
import { houseStyleEditorMessages } from './house-style-editor-messages.ts'
import { houseStyleMessages } from './house-style-messages.ts'
import { historyMessages } from './history-messages.ts'
import { peopleMessages } from './people-messages.ts'
import { processMessages } from './process-messages.ts'
import { noteMessages } from './note-messages.ts'
import { copyfitMessages } from './copyfit-messages.ts'
import { paperPreviewMessages } from './paper-preview-messages.ts'
import { packageMessages } from './package-messages.ts'
import { wordInMessages } from './word-in-messages.ts'
import { wordIntakeMessages } from './word-intake-messages.ts'
import { wordLossMessages } from './word-loss-messages.ts'
import type { Message } from './message.ts'

/** Everything 区闻 says: screen, menus, backend and command line. One file a place. */
const catalogue = {
  ...articleMessages,
  ...cliMessages,
  ...commandMessages,
  ...deskMessages,
  ...editorMessages,
  ...exportMessages,
  ...exportFormMessages,
  ...intakeDoubtMessages,
  ...intakeMessages,
  ...lexiconMessages,
  ...trialMessages,
  ...libraryMessages,
  ...ruleMessages,
  ...shellMessages,
  ...startMessages,
  ...headlineMessages,
  ...proofReportMessages,
  ...proofreadingMessages,
  ...rosterMessages,
  ...tableMessages,
  ...wordsMessages,
  ...wordInMessages,
  ...wordIntakeMessages,
  ...wordLossMessages,
  ...packageMessages,
  ...copyfitMessages,
  ...noteMessages,
  ...paperPreviewMessages,
  ...processMessages,
  ...peopleMessages,
  ...houseStyleEditorMessages,
  ...houseStyleMessages,
  ...historyMessages,
  ...signOffMessages,
  ...reviewMessages,
} as const satisfies Record<string, Message>

export type Catalogue = typeof catalogue
export type MessageId = keyof Catalogue
export const MESSAGES: Catalogue = catalogue
