/** Where on the pages of a plan a fault is mended; `item` is the id or reference of the thing there. */
export const mendHref = (
  planId: string,
  part: 'threat' | 'places' | 'objectives' | 'actions' | 'considered' | 'leads' | 'signatures',
  item = '',
): string => `/plans/${planId}/${part}${item === '' ? '' : `#${item}`}`
