'use strict';
const filter = document.getElementById('filter');
const count = document.getElementById('count');
const items = [...document.querySelectorAll('[data-text]')];
const groups = [...document.querySelectorAll('[data-group]')];

function applyFilter() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(word => word);
  for (const item of items) item.hidden = !words.every(word => item.dataset.text.includes(word));
  for (const group of groups) group.hidden = !group.querySelector('[data-text]:not([hidden])');
  const shown = items.filter(item => item.matches('li.finding') && !item.hidden).length;
  count.textContent = `${shown} of ${count.dataset.all} findings shown`;
}

function sortBy(header) {
  const table = header.closest('table');
  const column = [...header.parentElement.children].indexOf(header);
  const descending = header.getAttribute('aria-sort') === 'ascending';
  for (const other of header.parentElement.children) other.setAttribute('aria-sort', 'none');
  header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const value = row => row.children[column].dataset.value ?? row.children[column].textContent.trim();
  const compare = (one, other) => value(one).localeCompare(value(other), 'en', { numeric: true });
  const rows = [...table.tBodies[0].rows].sort((one, other) => descending ? compare(other, one) : compare(one, other));
  table.tBodies[0].append(...rows);
}

// A link leads to what the filter may hide.
function showTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.closest('[hidden]')) return;
  filter.value = '';
  applyFilter();
  target.scrollIntoView();
}

filter.addEventListener('input', applyFilter);
for (const button of document.querySelectorAll('th button')) button.addEventListener('click', () => sortBy(button.closest('th')));
document.addEventListener('keydown', event => {
  if (event.key === '/' && document.activeElement !== filter) { event.preventDefault(); filter.focus(); }
  if (event.key === 'Escape' && document.activeElement === filter) { filter.value = ''; applyFilter(); }
});
window.addEventListener('hashchange', showTarget);
applyFilter();
