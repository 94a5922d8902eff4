/** Whoever notifies a partnership. Telephone numbers are of the range kept free for drama. */
export interface Referrer {
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly telephone: string;
  readonly email: string;
}

/** A detective of the unit that notifies deaths in London. */
export const detective: Referrer = {
  name: 'DI Oriole Catkin',
  role: 'Detective inspector, homicide command',
  agency: 'Metropolitan Police Service',
  telephone: '020 7946 0101',
  email: 'oriole.catkin@police.example',
};

/** A general practitioner. */
export const doctor: Referrer = {
  name: 'Dr Sorrel Fieldgate',
  role: 'General practitioner',
  agency: 'Mulberry Lane Surgery (fictional)',
  telephone: '020 7946 0102',
  email: 'sorrel.fieldgate@surgery.example',
};

/** A housing officer. */
export const housingOfficer: Referrer = {
  name: 'Bracken Osierly',
  role: 'Tenancy support officer',
  agency: 'Riverside Oak Homes (fictional)',
  telephone: '020 7946 0103',
  email: 'bracken.osierly@housing.example',
};

/** A detective in the other partnership. */
export const northmereDetective: Referrer = {
  name: 'DS Sedge Marram',
  role: 'Detective sergeant, major crime',
  agency: 'Northmere Constabulary (fictional)',
  telephone: '01632 960101',
  email: 'sedge.marram@northmere-police.example',
};
