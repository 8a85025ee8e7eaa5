import { expect, test } from './driver.ts';

test('the story is followed from the headline, by button and by key, each step with its view and its sources', async ({
  portee,
  page,
}) => {
  await portee.open();
  await page.getByRole('link', { name: 'Suivre le récit' }).click();
  await expect(portee.heading()).toHaveText('Une rencontre, deux villes');
  await expect(page.getByText('1 sur 6')).toBeVisible();
  await expect
    .poll(async () => (await portee.fragment()).get('place'))
    .toBe('moscow,saint-petersburg');
  await page.getByText('Les 3 passages').click();
  await expect(page.getByRole('link', { name: /recevait à Moscou/ })).toBeVisible();
  await page.getByRole('button', { name: /^Suivant/ }).click();
  await expect(portee.heading()).toHaveText('La promesse');
  await page.keyboard.press('ArrowRight');
  await expect(portee.heading()).toHaveText(/^Jusqu’à 500/);
  expect((await portee.fragment()).get('step')).toBe('3');
  await page.keyboard.press('ArrowLeft');
  await expect(portee.heading()).toHaveText('La promesse');

  await portee.open('#panel=story&step=6&lang=en');
  await expect(portee.heading()).toHaveText('What Belarus adds');
  await expect
    .poll(async () => (await portee.fragment()).get('range'))
    .toContain('beyond=russia,kaliningrad');
  expect(await portee.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(portee.articles()).toHaveCount(5);
});
