import type { Rule } from '../../rule.ts'
import { doubledHalf } from './doubled-half.ts'
import { doubledParticle } from './doubled-particle.ts'
import { doubledPhrase, doubledWord } from './doubled-word.ts'
import {
  effortWithoutStrength,
  hearingWithoutReport,
  meetingTwice,
  missingSubject,
} from './missing-word.ts'
import { arguablePleonasm, pleonasm } from './pleonasm.ts'
import {
  doubledConjunction,
  doubledPassive,
  doubleNegation,
  mixedStructure,
} from './sentence-structure.ts'

/** Words that do not go together, doubled words, pleonasms. */
export const wordingRules: readonly Rule[] = [
  effortWithoutStrength,
  hearingWithoutReport,
  meetingTwice,
  doubledParticle,
  doubledWord,
  doubledPhrase,
  doubledHalf,
  pleonasm,
  arguablePleonasm,
  mixedStructure,
  missingSubject,
  doubleNegation,
  doubledPassive,
  doubledConjunction,
]
