/** Invented consultations: answered, waiting, without an answer, without a change, and not safe to ask. Days count from today. */

export type ConsultationSeed = {
  key: string
  agencyKey: string
  threatKey: string | null
  byKey: string
  /** The day on which it was recorded, and asked where it was. */
  day: number
  language: 'en' | 'cy'
  question: string
  replyDueIn: number
  answer: { day: number; text: string } | 'none' | null
  change: { kind: 'changed' | 'not-changed'; text: string } | null
  /** In place of a question: why it was not safe to ask, and when that is looked at again. */
  notAsked: { because: string; reviewDay: number } | null
}

const asked = (
  key: string,
  agencyKey: string,
  threatKey: string | null,
  byKey: string,
  day: number,
  question: string,
  rest: Partial<ConsultationSeed> = {},
): ConsultationSeed => ({
  key,
  agencyKey,
  threatKey,
  byKey,
  day,
  question,
  language: 'en',
  replyDueIn: 14,
  answer: null,
  change: null,
  notAsked: null,
  ...rest,
})

const notAsked = (
  key: string,
  agencyKey: string,
  threatKey: string,
  byKey: string,
  day: number,
  because: string,
  reviewDay: number,
  language: 'en' | 'cy' = 'en',
): ConsultationSeed => asked(key, agencyKey, threatKey, byKey, day, '', { language, notAsked: { because, reviewDay } })

export const consultations: ConsultationSeed[] = [
  asked(
    'spokeshave-housing',
    'landlordCoast',
    'spokeshave',
    'lro',
    -46,
    'Which homes within ten minutes of Colwyn Bay station have had a broken door, a new occupier or complaints of callers at night since the summer?',
    {
      answer: {
        day: -38,
        text: 'Eleven homes in three blocks. In seven the contract-holder lives alone; two have not been seen for a fortnight. We change locks in three working days, not in one.',
      },
      change: {
        kind: 'changed',
        text: 'Same-day lock changes were put into the plan (A-05) with a spare set held by the neighbourhood team, and the two who had not been seen were visited that evening.',
      },
    },
  ),
  asked(
    'spokeshave-children',
    'children',
    'spokeshave',
    'lro',
    -33,
    'Which children known to you have been found at Llandudno Junction, and who may speak to them first?',
    {
      answer: {
        day: -27,
        text: 'Four children. Ask the exploitation team to speak to each of them before any officer in uniform does.',
      },
      change: {
        kind: 'changed',
        text: 'A-06 now waits for the exploitation team, and station patrols carry their number.',
      },
    },
  ),
  asked(
    'spokeshave-health',
    'health',
    'spokeshave',
    'lro',
    -30,
    'Could the clinic in Llandudno see someone within a week of being found in a home that was taken over?',
    {
      answer: { day: -24, text: 'Yes, for up to three people a month, if a named worker comes with them.' },
      change: { kind: 'changed', text: 'A-07 names the worker and the three places a month.' },
    },
  ),
  asked(
    'gimlet-bank',
    'bank',
    'gimlet',
    'lroPartner',
    -70,
    'How many withdrawals by customers over 75 did your staff question in the last quarter, and what did they say when they were stopped?',
    {
      answer: {
        day: -61,
        text: 'Thirty-eight. In thirty-one the customer had been told to say it was for building work. Staff want one sentence they may read out.',
      },
      change: { kind: 'changed', text: 'One sentence was written with them, in both languages, and stands in A-03.' },
    },
  ),
  asked(
    'gimlet-victims',
    'victims',
    'gimlet',
    'lroPartner',
    -52,
    'What do those who lost money need in the first 48 hours that they did not have?',
    {
      answer: {
        day: -45,
        text: 'Someone to change the telephone with them. Most are called again by the same people within a week.',
      },
      change: { kind: 'changed', text: 'A visit within 48 hours with a call blocker (A-04).' },
    },
  ),
  asked(
    'gimlet-standards',
    'standards',
    'gimlet',
    'lroPartner',
    -50,
    'How many call blockers are left, and who decides who gets one?',
    {
      answer: { day: -41, text: 'Sixty. We decide within a day on a referral from the police.' },
      change: { kind: 'changed', text: 'Referral in one step was agreed and stands in A-04.' },
    },
  ),
  asked(
    'billhook-landlord',
    'landlordEast',
    'billhook',
    'lroEast',
    -58,
    'When do you inspect a newly let home, and would eight weeks be possible?',
    {
      answer: {
        day: -49,
        text: 'After six months. Eight weeks would take two more staff; we could do it for homes let through three agents.',
      },
      change: { kind: 'changed', text: 'A-04 asks for it for those three agents only.' },
    },
  ),
  asked(
    'tenon-adults',
    'councilWrexham',
    'tenon',
    'lro',
    -40,
    'Who should be told first when a home is found taken over, by day and by night?',
    {
      answer: { day: -34, text: 'The duty desk by day; the out-of-hours team by night, who can place one person.' },
      change: { kind: 'changed', text: 'Both numbers stand in A-03, and the one place a night is named as a limit.' },
    },
  ),
  asked(
    'cuckooing-adults',
    'councilWrexham',
    'cuckooing-wrexham',
    'lroEast',
    -62,
    'Of the 33 people you know, who has said what would have helped them keep their home?',
    {
      answer: {
        day: -55,
        text: 'Nineteen were asked. A door that only they can open, and someone who rings twice a week.',
      },
      change: { kind: 'changed', text: 'A-02 became calls twice a week in place of a leaflet.' },
    },
  ),
  asked(
    'cuckooing-landlord',
    'landlordEast',
    'cuckooing-wrexham',
    'lroEast',
    -60,
    'Could repairs of doors be told to the neighbourhood team on the same day?',
    {
      answer: { day: -53, text: 'Yes, by a daily list.' },
      change: { kind: 'not-changed', text: 'The plan asked for this already; the daily list started the week after.' },
    },
  ),
  asked(
    'plumbline-standards',
    'standards',
    'plumbline',
    'lroPartner',
    -75,
    'In which shops were counterfeit goods found twice, and may their leases be shown to us?',
    {
      answer: { day: -68, text: 'Five shops. The leases belong to others; one owner has the freehold of three.' },
      change: { kind: 'changed', text: 'A-02 now asks that owner first.' },
    },
  ),
  asked(
    'missing-youth',
    'youth',
    'missing-children',
    'lro',
    -36,
    'Which of the sixteen children would still speak to one of your workers?',
    {
      answer: { day: -29, text: 'Nine. Three asked for the same worker.' },
      change: { kind: 'changed', text: 'A-03 names that worker for three of them.' },
    },
  ),
  asked(
    'mattock-farmers',
    'farmers',
    'mattock',
    'lroRural',
    -52,
    'Pa nosweithiau y mae eich aelodau’n clywed cerbydau ar y ffordd gefn, ac a fyddent yn ffonio ar y pryd?',
    {
      language: 'cy',
      answer: { day: -44, text: 'Nos Sul a nos Lun gan mwyaf. Byddent yn ffonio pe bai rhywun yn ateb yn Gymraeg.' },
      change: {
        kind: 'changed',
        text: 'Mae A-03 yn rhoi rhif uniongyrchol gyda rhywun sy’n ateb yn Gymraeg ar y ddwy noson honno.',
      },
    },
  ),
  asked(
    'froe-council',
    'councilGwynedd',
    'froe',
    'lroRural',
    -48,
    'A ellir rhoi cyngor am danciau gyda’r gwaith o wirio larymau mwg?',
    {
      language: 'cy',
      answer: { day: -40, text: 'Gellir, o’r mis nesaf ymlaen, ar y tir mawr yn gyntaf.' },
      change: { kind: 'changed', text: 'Symudwyd dyddiad A-02 ac fe’i dechreuir ar yr ynys ym mis dau.' },
    },
  ),
  asked(
    'bangor-council',
    'councilGwynedd',
    'bangor-market',
    'lroWest',
    -140,
    'A ellir cau drysau cefn y naw siop wag?',
    {
      language: 'cy',
      answer: { day: -128, text: 'Gellir cau chwech; mae tair ag allanfa dân.' },
      change: { kind: 'changed', text: 'Mae A-03 yn enwi’r chwech ac yn rhoi golau uwchben y tair arall.' },
    },
  ),
  asked(
    'port-border',
    'border',
    'holyhead-port',
    'lroWest',
    -64,
    'At what hours do your teams stand at the waiting places?',
    {
      answer: { day: -57, text: 'From six to ten, morning and evening. We cannot move those hours.' },
      change: { kind: 'not-changed', text: 'Our patrols were already set for the hours between; nothing had to move.' },
    },
  ),
  asked(
    'mallet-retail',
    'retail',
    'mallet',
    'lroEast',
    -20,
    'Would members pass on cars left on their car parks overnight with the wrong plates?',
    { replyDueIn: 20 },
  ),
  asked(
    'rasp-retail',
    'retail',
    'rasp',
    'lro',
    -17,
    'Which of your members would share the same picture of the group on the same day, and how?',
    { replyDueIn: 10 },
  ),
  asked(
    'bodkin-probation',
    'probation',
    'bodkin',
    'lroEast',
    -60,
    'Which conditions of the licence could be asked for that are not there now?',
    {
      answer: { day: -56, text: 'No contact with three named people, and a curfew at weekends.' },
      change: { kind: 'changed', text: 'Both were asked for in A-01 and granted.' },
    },
  ),
  asked(
    'bradawl-school',
    'school',
    'bradawl',
    'lro',
    -14,
    'On which days are the two children out of lessons, and who collects them?',
    { replyDueIn: 14 },
  ),
  asked(
    'investment-bank',
    'bank',
    'investment-online',
    'lroPartner',
    -90,
    'After which message from you do customers stop a payment, and after which do they not?',
    { answer: 'none', replyDueIn: 14 },
  ),
  asked(
    'seasonal-labour',
    'labour',
    'seasonal-work',
    'supervisor',
    -22,
    'Which employers on the coast did you visit last season, and what was found?',
    {
      answer: { day: -15, text: 'Nine, all announced. Two had people living behind the kitchen.' },
    },
  ),
  asked(
    'wrexham-night-health',
    'ambulance',
    'wrexham-night',
    'lroEast',
    -230,
    'How many people did you treat in the street in Wrexham on Saturday nights last winter?',
    {
      answer: { day: -221, text: 'One hundred and twelve, most between 01:00 and 03:00.' },
      change: { kind: 'not-changed', text: 'Noted; no action was found that it would change.' },
    },
  ),
  notAsked(
    'drawknife-employers',
    'retail',
    'drawknife',
    'lroEast',
    -26,
    'Asking any business in the trade would show that the car washes are watched. It is to be asked in the overt phase.',
    12,
  ),
  notAsked(
    'trammel-haulier',
    'border',
    'trammel',
    'lroWest',
    -35,
    'The desk that would be asked shares a room with yard staff. To be asked by the SIO in person, after the first arrests.',
    4,
  ),
  notAsked(
    'whetstone-landlord',
    'landlordEast',
    'whetstone',
    'lroEast',
    -30,
    'A question about the address would reach him the same day. His former partner’s safety comes first.',
    -2,
  ),
]
