// Checks the draft while it is typed and marks hits under the text. Without this script the page checks by its buttons.

const pauseAfterTyping = 250;
const pauseAfterRefusal = 5000;

const form = document.querySelector('form[data-check]');
if (form)
    startChecking(form);
document.getElementById('problem')?.focus();

function startChecking(form) {
    const text = form.querySelector('[data-text]');
    const marks = form.querySelector('[data-marks]');
    const counter = form.querySelector('[data-counter]');
    const status = document.querySelector('[data-status]');
    const list = document.querySelector('[data-findings]');
    const template = document.querySelector('[data-finding-template]');
    const texts = JSON.parse(form.dataset.texts);
    const maxLength = Number(form.dataset.maxLength);
    const token = form.querySelector('input[name="__RequestVerificationToken"]').value;
    const facts = [...form.querySelectorAll('[data-fact]')];

    // What is marked now, and the text that it belongs to.
    let hits = [];
    let known = text.value;
    let timer = 0;
    let running = null;

    form.querySelector('[data-without-script]').hidden = true;
    text.addEventListener('input', () => {
        hits = moved(hits, known, text.value);
        known = text.value;
        showMarks();
        later(pauseAfterTyping);
    });
    text.addEventListener('scroll', follow, { passive: true });
    new ResizeObserver(follow).observe(text);
    for (const fact of facts)
        fact.addEventListener('change', () => later(0));
    count();
    if (text.value.trim())
        later(0);

    function later(pause) {
        count();
        clearTimeout(timer);
        running?.abort();
        timer = setTimeout(check, pause);
    }

    async function check() {
        const asked = text.value;
        if (!asked.trim())
            return show([], texts.idle);
        if (asked.length > maxLength)
            return show([], fill(texts.tooLong, maxLength));
        running = new AbortController();
        try {
            const response = await fetch(form.dataset.check, {
                method: 'POST',
                headers: { 'Content-Type': 'application/json', RequestVerificationToken: token },
                body: JSON.stringify({ text: asked, facts: factsOf(asked) }),
                signal: running.signal,
            });
            if (response.ok)
                showAnswer(await response.json());
            else
                refused(response.status);
        } catch (error) {
            if (error.name !== 'AbortError')
                say(texts.failed);
        }
    }

    function refused(code) {
        if (code === 413)
            show([], fill(texts.tooLong, maxLength));
        else if (code === 401 || code === 403)
            say(texts.signedOut);
        else if (code === 429) {
            say(texts.tooMany);
            timer = setTimeout(check, pauseAfterRefusal);
        } else
            say(texts.failed);
    }

    // The same facts as DraftForm gives when the draft is sent.
    function factsOf(post) {
        const given = { action: 'post', target: 'umum', has_link: post.includes('://') };
        for (const fact of facts)
            given[fact.dataset.fact] = fact.type === 'checkbox' ? fact.checked : fact.value;
        return given;
    }

    function showAnswer(answer) {
        const blocking = answer.findings.filter(blocks).length;
        const summary = answer.findings.length === 0 ? texts.clean
            : blocking === 0 ? fill(texts.found, answer.findings.length)
            : fill(texts.blocked, answer.findings.length, blocking);
        show(answer.findings, summary);
    }

    function show(findings, summary) {
        hits = findings.flatMap(finding => finding.spans.map(span => ({ ...span, severity: finding.severity })));
        list.replaceChildren(...findings.map(entry));
        showMarks();
        say(summary);
    }

    // Screen readers read what changes, so the same sentence is not written again.
    function say(sentence) {
        if (status.textContent !== sentence)
            status.textContent = sentence;
    }

    function entry(finding) {
        const item = template.content.firstElementChild.cloneNode(true);
        const part = name => item.querySelector(`[data-part="${name}"]`);
        item.dataset.severity = finding.severity;
        part('severity').textContent = texts.severities[finding.severity];
        part('blocks').hidden = !blocks(finding);
        part('trial').hidden = finding.status !== 'test';
        part('rule').textContent = finding.rule;
        part('message').textContent = finding.message;
        part('advice-line').hidden = !finding.advice;
        part('advice').textContent = finding.advice ?? '';
        part('guidelines').replaceChildren(...finding.guidelines.map(number => guideline(finding.catalogue, number)));
        const jump = part('jump');
        jump.hidden = false;
        jump.addEventListener('click', () => select(finding.spans[0] ?? finding));
        return item;
    }

    function guideline(catalogue, number) {
        const item = document.createElement('li');
        const name = document.createElement('strong');
        const words = document.createElement('span');
        name.textContent = fill(texts.guideline, number);
        words.textContent = document.querySelector(`[data-guideline="${CSS.escape(`${catalogue}:${number}`)}"]`)?.textContent ?? '';
        words.lang = 'id';
        item.append(name, ' ', words);
        return item;
    }

    function select(span) {
        text.focus();
        text.setSelectionRange(span.start, span.end);
        const mark = [...marks.querySelectorAll('mark')].find(mark => Number(mark.dataset.start) >= span.start);
        if (mark)
            text.scrollTop = Math.max(0, mark.offsetTop - text.clientHeight / 3);
    }

    function blocks(finding) {
        return finding.status === 'active' && texts.blocking.includes(finding.severity);
    }

    function showMarks() {
        marks.replaceChildren(...pieces(text.value, hits, Object.keys(texts.severities)));
        // A last line without letters takes room in a text area, but not elsewhere.
        marks.append('\n');
        follow();
    }

    function follow() {
        marks.scrollTop = text.scrollTop;
    }

    function count() {
        counter.textContent = `${text.value.length} / ${maxLength}`;
        counter.toggleAttribute('data-over', text.value.length > maxLength);
    }
}

// The text as text nodes and marks; where hits overlap the gravest shows.
function pieces(text, hits, severities) {
    const cuts = [...new Set([0, text.length, ...hits.flatMap(hit => [hit.start, Math.min(hit.end, text.length)])])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, at) => {
        const end = cuts[at + 1];
        const over = hits.filter(hit => hit.start <= start && hit.end >= end);
        if (over.length === 0)
            return document.createTextNode(text.slice(start, end));
        const mark = document.createElement('mark');
        mark.dataset.severity = over.map(hit => hit.severity).sort((a, b) => severities.indexOf(b) - severities.indexOf(a))[0];
        mark.dataset.start = start;
        mark.textContent = text.slice(start, end);
        return mark;
    });
}

// Until the next answer hits stay at their words: those behind the change move with it, those inside it go.
function moved(hits, before, after) {
    const least = Math.min(before.length, after.length);
    let head = 0;
    while (head < least && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    const shift = after.length - before.length;
    return hits.flatMap(hit => {
        if (hit.end <= head)
            return [hit];
        if (hit.start >= before.length - tail)
            return [{ ...hit, start: hit.start + shift, end: hit.end + shift }];
        return [];
    });
}

function fill(sentence, ...values) {
    return sentence.replace(/\{(\d)\}/g, (_, number) => values[number]);
}
