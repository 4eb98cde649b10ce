// What do the README's pictures show?

/** What a person types. */
interface Typed {
  title: string;
  /** The id of a category; the portal's first unless given. */
  category?: string;
  contact?: string;
  date: string;
  time?: string;
  responsible?: string;
  description?: string;
}

/** A picture and what is on it. */
export interface Picture {
  name: string;
  locale: string;
  theme: 'light' | 'dark';
  width: number;
  height: number;
  /** Those that are made: the last one is on the card. */
  tasks: Typed[];
  /** The one that is being typed. */
  task: Typed;
}

const earlier: Typed[] = [
  { title: 'Prepare the demo for Hannover', category: '25', date: '2026-12-01', time: '14:00' },
  { title: '電話: 田中さんに見積もりを送る', date: '2026-11-25' },
  { title: 'Lunch with the new reseller', category: '29', date: '2026-11-27', time: '12:30' },
];

const offer: Typed = {
  title: 'Send Anna the offer for the trade fair',
  category: '26',
  contact: 'Анна Соколова',
  date: '2026-11-26',
  time: '09:30',
  responsible: 'Siobhán O\'Brien',
  description: 'She asked for two variants: with and without the stand.\nThe discount of last year still holds.',
};

const call: Typed = {
  title: 'Call Jürgen about the delivery',
  date: '2026-11-30',
  time: '10:00',
  responsible: 'Jürgen Groß',
  description: 'Two pallets are missing. Ask when they come.',
};

export const pictures: readonly Picture[] = [
  { name: 'light', locale: 'en', theme: 'light', width: 1280, height: 1040, tasks: [...earlier, offer], task: call },
  { name: 'dark', locale: 'en', theme: 'dark', width: 1280, height: 1040, tasks: [...earlier, offer], task: call },
  {
    name: 'arabic',
    locale: 'ar',
    theme: 'light',
    width: 1280,
    height: 1040,
    tasks: [{
      title: 'إرسال عرض الأسعار',
      category: '26',
      contact: 'محمد الأحمد',
      date: '2026-11-26',
      time: '09:30',
      responsible: 'محمد الفارسي',
      description: 'طلب العميل عرضين: مع الجناح وبدونه.',
    }],
    task: {
      title: 'الاتصال بشأن موعد التسليم',
      date: '2026-11-30',
      time: '10:00',
      responsible: 'محمد الفارسي',
      description: 'السؤال عن موعد وصول البضاعة.',
    },
  },
  { name: 'narrow', locale: 'en', theme: 'light', width: 320, height: 1040, tasks: [], task: call },
];
