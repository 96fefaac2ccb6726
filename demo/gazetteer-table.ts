/**
 * About sixty public places of North Wales around which the demonstration's events are invented: towns, villages, stations and
 * ports. No street, estate, park, school or business; coordinates are rounded to 3 decimals, about 100 m.
 * Source: our own compilation of public place names and approximate coordinates (WGS84). Licence: CC0 1.0.
 */

export type GazetteerPlace = {
  /** The name in English and in Welsh, as the public uses both. */
  en: string
  cy: string
  longitude: number
  latitude: number
  /** National code of the unitary authority. */
  authority: 'W06000001' | 'W06000002' | 'W06000003' | 'W06000004' | 'W06000005' | 'W06000006'
  /** How much of what is recorded in the force falls here, relative to the others. */
  weight: number
  /** What the place is, which decides what is recorded there. */
  kind: 'town' | 'village' | 'station' | 'port' | 'resort'
}

type Row = [
  en: string,
  cy: string,
  longitude: number,
  latitude: number,
  county: 1 | 2 | 3 | 4 | 5 | 6,
  weight: number,
  kind: GazetteerPlace['kind'],
]

const rows: Row[] = [
  ['Holyhead', 'Caergybi', -4.633, 53.309, 1, 30, 'port'],
  ['Holyhead station', 'Gorsaf Caergybi', -4.631, 53.308, 1, 5, 'station'],
  ['Llangefni', 'Llangefni', -4.311, 53.256, 1, 16, 'town'],
  ['Menai Bridge', 'Porthaethwy', -4.163, 53.226, 1, 7, 'town'],
  ['Beaumaris', 'Biwmares', -4.094, 53.263, 1, 4, 'resort'],
  ['Amlwch', 'Amlwch', -4.345, 53.41, 1, 8, 'town'],
  ['Benllech', 'Benllech', -4.226, 53.321, 1, 4, 'resort'],
  ['Rhosneigr', 'Rhosneigr', -4.522, 53.228, 1, 3, 'resort'],
  ['Valley', 'Y Fali', -4.562, 53.283, 1, 4, 'village'],
  ['Llanfairpwll', 'Llanfairpwll', -4.2, 53.221, 1, 3, 'village'],
  ['Bangor', 'Bangor', -4.129, 53.228, 2, 42, 'town'],
  ['Bangor station', 'Gorsaf Bangor', -4.136, 53.222, 2, 4, 'station'],
  ['Caernarfon', 'Caernarfon', -4.274, 53.141, 2, 26, 'town'],
  ['Bethesda', 'Bethesda', -4.058, 53.181, 2, 7, 'town'],
  ['Llanberis', 'Llanberis', -4.129, 53.119, 2, 4, 'resort'],
  ['Pwllheli', 'Pwllheli', -4.417, 52.889, 2, 12, 'resort'],
  ['Abersoch', 'Abersoch', -4.505, 52.824, 2, 4, 'resort'],
  ['Nefyn', 'Nefyn', -4.526, 52.937, 2, 3, 'village'],
  ['Criccieth', 'Cricieth', -4.233, 52.92, 2, 3, 'resort'],
  ['Porthmadog', 'Porthmadog', -4.132, 52.928, 2, 10, 'town'],
  ['Blaenau Ffestiniog', 'Blaenau Ffestiniog', -3.939, 52.995, 2, 7, 'town'],
  ['Harlech', 'Harlech', -4.109, 52.86, 2, 2, 'resort'],
  ['Barmouth', 'Abermaw', -4.055, 52.722, 2, 6, 'resort'],
  ['Dolgellau', 'Dolgellau', -3.885, 52.743, 2, 6, 'town'],
  ['Tywyn', 'Tywyn', -4.085, 52.586, 2, 4, 'resort'],
  ['Llandudno', 'Llandudno', -3.828, 53.324, 3, 34, 'resort'],
  ['Llandudno Junction', 'Cyffordd Llandudno', -3.809, 53.284, 3, 9, 'station'],
  ['Conwy', 'Conwy', -3.83, 53.281, 3, 6, 'town'],
  ['Deganwy', 'Deganwy', -3.833, 53.296, 3, 3, 'village'],
  ['Colwyn Bay', 'Bae Colwyn', -3.724, 53.295, 3, 36, 'town'],
  ['Old Colwyn', 'Hen Golwyn', -3.699, 53.291, 3, 8, 'village'],
  ['Abergele', 'Abergele', -3.583, 53.284, 3, 13, 'town'],
  ['Llanrwst', 'Llanrwst', -3.795, 53.14, 3, 5, 'town'],
  ['Betws-y-Coed', 'Betws-y-Coed', -3.801, 53.092, 3, 3, 'resort'],
  ['Llanfairfechan', 'Llanfairfechan', -3.976, 53.253, 3, 4, 'village'],
  ['Penmaenmawr', 'Penmaenmawr', -3.923, 53.269, 3, 4, 'village'],
  ['Rhyl', 'Y Rhyl', -3.481, 53.321, 4, 40, 'resort'],
  ['Rhyl station', 'Gorsaf y Rhyl', -3.489, 53.318, 4, 5, 'station'],
  ['Prestatyn', 'Prestatyn', -3.407, 53.337, 4, 15, 'resort'],
  ['Rhuddlan', 'Rhuddlan', -3.465, 53.29, 4, 4, 'village'],
  ['St Asaph', 'Llanelwy', -3.445, 53.258, 4, 4, 'town'],
  ['Denbigh', 'Dinbych', -3.416, 53.183, 4, 11, 'town'],
  ['Ruthin', 'Rhuthun', -3.31, 53.114, 4, 7, 'town'],
  ['Corwen', 'Corwen', -3.376, 52.981, 4, 3, 'town'],
  ['Llangollen', 'Llangollen', -3.171, 52.969, 4, 5, 'resort'],
  ['Flint', 'Y Fflint', -3.135, 53.248, 5, 15, 'town'],
  ['Flint station', 'Gorsaf y Fflint', -3.133, 53.249, 5, 3, 'station'],
  ['Holywell', 'Treffynnon', -3.224, 53.274, 5, 11, 'town'],
  ['Mostyn', 'Mostyn', -3.266, 53.316, 5, 2, 'port'],
  ['Mold', 'Yr Wyddgrug', -3.143, 53.167, 5, 14, 'town'],
  ['Buckley', 'Bwcle', -3.079, 53.17, 5, 13, 'town'],
  ['Connah’s Quay', 'Cei Connah', -3.058, 53.218, 5, 18, 'town'],
  ['Shotton', 'Shotton', -3.037, 53.211, 5, 14, 'town'],
  ['Queensferry', 'Queensferry', -3.023, 53.203, 5, 10, 'town'],
  ['Saltney', 'Saltney', -2.947, 53.179, 5, 6, 'town'],
  ['Wrexham', 'Wrecsam', -2.993, 53.046, 6, 110, 'town'],
  ['Wrexham General station', 'Gorsaf Wrecsam Cyffredinol', -3.003, 53.05, 6, 5, 'station'],
  ['Rhosllanerchrugog', 'Rhosllannerchrugog', -3.055, 53.009, 6, 9, 'village'],
  ['Ruabon', 'Rhiwabon', -3.04, 52.989, 6, 5, 'village'],
  ['Cefn Mawr', 'Cefn Mawr', -3.07, 52.976, 6, 6, 'village'],
  ['Chirk', 'Y Waun', -3.056, 52.938, 6, 4, 'village'],
  ['Gresford', 'Gresffordd', -2.979, 53.087, 6, 4, 'village'],
]

export const gazetteer: GazetteerPlace[] = rows.map(([en, cy, longitude, latitude, county, weight, kind]) => ({
  en,
  cy,
  longitude,
  latitude,
  authority: `W0600000${county}`,
  weight,
  kind,
}))
