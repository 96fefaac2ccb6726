/** What the list of all signals asks and shows. */
import { z } from 'zod'
import { several } from '../../../platform/words.ts'
import { SignalLine } from '../inbox/view-words.ts'
import { methods, type SignalState, signalStates } from '../words.ts'

const isState = (state: string): state is SignalState => (signalStates as readonly string[]).includes(state)

/** The list of all signals: words, states, crime types, and whether weak ones are listed too. */
export const SignalsQuery = z.object({
  q: z.string().trim().max(100).default(''),
  state: several.transform((states) => states.filter(isState)),
  type: several,
  method: several.transform((asked) => methods.filter((method) => asked.includes(method))),
  weak: z
    .union([
      z.literal('').transform(() => false),
      z
        .string()
        .max(20)
        .transform((value) => value === '1'),
    ])
    .default(false),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export type SignalsQuery = z.infer<typeof SignalsQuery>
export const SignalsExportQuery = SignalsQuery.extend({ recipient: z.string().trim().max(200).default('') })

export const SignalsView = z.object({
  signals: z.array(SignalLine),
  shown: z.number(),
  total: z.number(),
  pages: z.number(),
  asked: z.object({
    q: z.string(),
    state: z.array(z.enum(signalStates)),
    type: z.array(z.string()),
    method: z.array(z.enum(methods)),
    weak: z.boolean(),
    page: z.number(),
  }),
  choices: z.object({
    states: z.array(z.object({ value: z.enum(signalStates), count: z.number() })),
    types: z.array(z.object({ value: z.string(), count: z.number() })),
    methods: z.array(z.object({ value: z.enum(methods), count: z.number() })),
    weak: z.number(),
  }),
})
export type SignalsView = z.infer<typeof SignalsView>
