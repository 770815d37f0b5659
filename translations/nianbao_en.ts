<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>Full &amp;name</translation>
    </message>
    <message>
        <source>as on the official seal</source>
        <translation>as on the official seal</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>as others call it, not “we”</source>
        <translation>as others call it, not “we”</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>of this &amp;office only</source>
        <translation>of this &amp;office only</translation>
    </message>
    <message>
        <source>of the whole &amp;jurisdiction</source>
        <translation>of the whole &amp;jurisdiction</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>province and city</source>
        <translation>province and city</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Web sites</source>
        <translation>&amp;Web sites</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>one a line</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message numerus="yes">
        <source>who signs needs a name of at most %n characters on one line</source>
        <translation>
            <numerusform>who signs needs a name of at most %n character on one line</numerusform>
            <numerusform>who signs needs a name of at most %n characters on one line</numerusform>
        </translation>
    </message>
    <message>
        <source>the time of signing is not known; set the clock and try again</source>
        <translation>the time of signing is not known; set the clock and try again</translation>
    </message>
    <message>
        <source>the PDF has no place for a signature; make it as an approved copy</source>
        <translation>the PDF has no place for a signature; make it as an approved copy</translation>
    </message>
    <message>
        <source>the PDF has marks of a signature in several places</source>
        <translation>the PDF has marks of a signature in several places</translation>
    </message>
    <message>
        <source>the PDF is signed already; make it anew</source>
        <translation>the PDF is signed already; make it anew</translation>
    </message>
    <message>
        <source>the signature is about another state of the report; approve it anew</source>
        <translation>the signature is about another state of the report; approve it anew</translation>
    </message>
    <message>
        <source>PDF or JSON</source>
        <translation>PDF or JSON</translation>
    </message>
</context>
<context>
    <name>AwaitFile</name>
    <message>
        <source>Reading “%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Stop reading</translation>
    </message>
</context>
<context>
    <name>CellComparison</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>With last year: %1 was not asked for in last year&apos;s format</source>
        <translation>With last year: %1 was not asked for in last year&apos;s format</translation>
    </message>
    <message>
        <source>With last year: %1 (%2 → %3)</source>
        <translation>With last year: %1 (%2 → %3)</translation>
    </message>
    <message>
        <source>With last year: %1 %2 (%3 → %4)</source>
        <translation>With last year: %1 %2 (%3 → %4)</translation>
    </message>
    <message>
        <source>With last year: %1 %2 (%3 → %4), %5</source>
        <translation>With last year: %1 %2 (%3 → %4), %5</translation>
    </message>
    <message>
        <source>With last year: %1 unchanged (%2)</source>
        <translation>With last year: %1 unchanged (%2)</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>Check of reports for %1</source>
        <translation>Check of reports for %1</translation>
    </message>
    <message>
        <source>Check of reports</source>
        <translation>Check of reports</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as BCP 47 writes it</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>counts as: %1</source>
        <translation>counts as: %1</translation>
    </message>
    <message>
        <source>threshold %1: %2</source>
        <translation>threshold %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Not checked, because</source>
        <translation>Not checked, because</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Most frequent</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Rules off or changed</source>
        <translation>Rules off or changed</translation>
    </message>
    <message>
        <source>Setting of the office</source>
        <translation>Setting of the office</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>%1 has no report for %2.</source>
        <translation>%1 has no report for %2.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Checks reports. Exit status 1 when an error or an unexplained warning was found.</source>
        <translation>Checks reports. Exit status 1 when an error or an unexplained warning was found.</translation>
    </message>
    <message>
        <source>Last year&apos;s report, or a folder of them.</source>
        <translation>Last year&apos;s report, or a folder of them.</translation>
    </message>
    <message>
        <source>name a report to check (see --help)</source>
        <translation>name a report to check (see --help)</translation>
    </message>
    <message>
        <source>%1: %2 error(s), %3 warning(s), %4 hint(s)</source>
        <translation>%1: %2 error(s), %3 warning(s), %4 hint(s)</translation>
    </message>
    <message>
        <source>Read the settings from FILE.</source>
        <translation>Read the settings from FILE.</translation>
    </message>
    <message>
        <source>The store: an SQLite file.</source>
        <translation>The store: an SQLite file.</translation>
    </message>
    <message>
        <source>Print JSON, one object a line.</source>
        <translation>Print JSON, one object a line.</translation>
    </message>
    <message>
        <source>“%1” is not part of this version of nianbao</source>
        <translation>“%1” is not part of this version of nianbao</translation>
    </message>
    <message>
        <source>this version of nianbao opens SQLite files only</source>
        <translation>this version of nianbao opens SQLite files only</translation>
    </message>
    <message>
        <source>no readable report was found there</source>
        <translation>no readable report was found there</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 (see --help)</source>
        <translation>%1 (see --help)</translation>
    </message>
    <message>
        <source>Writes a report to one file or more, each of the type of its suffix.</source>
        <translation>Writes a report to one file or more, each of the type of its suffix.</translation>
    </message>
    <message>
        <source>A file to write; several may follow.</source>
        <translation>A file to write; several may follow.</translation>
    </message>
    <message>
        <source>this type of file cannot be written; the types are %1</source>
        <translation>this type of file cannot be written; the types are %1</translation>
    </message>
    <message>
        <source>Reads reports into the store, and says what could not be read.</source>
        <translation>Reads reports into the store, and says what could not be read.</translation>
    </message>
    <message>
        <source>name a report to import (see --help)</source>
        <translation>name a report to import (see --help)</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 of %5 figures</source>
        <translation>%1: %2 %3, %4 of %5 figures</translation>
    </message>
    <message>
        <source>Lists the drafts of the store.</source>
        <translation>Lists the drafts of the store.</translation>
    </message>
    <message>
        <source>Only those of year Y.</source>
        <translation>Only those of year Y.</translation>
    </message>
    <message>
        <source>“%1” is no year</source>
        <translation>“%1” is no year</translation>
    </message>
    <message>
        <source>there is no store</source>
        <translation>there is no store</translation>
    </message>
    <message>
        <source>Write a summary for people, xlsx or html; may be given again.</source>
        <translation>Write a summary for people, xlsx or html; may be given again.</translation>
    </message>
    <message>
        <source>The agencies that have to report, one a line (UTF-8).</source>
        <translation>The agencies that have to report, one a line (UTF-8).</translation>
    </message>
    <message>
        <source>a summary is written as one of: %1</source>
        <translation>a summary is written as one of: %1</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>the text is not UTF-8</translation>
    </message>
    <message>
        <source>(explained: %1)</source>
        <translation>(explained: %1)</translation>
    </message>
    <message>
        <source>Rules off or changed: %1</source>
        <translation>Rules off or changed: %1</translation>
    </message>
    <message>
        <source>, %1 explained</source>
        <translation>, %1 explained</translation>
    </message>
    <message>
        <source>Usage:
  nianbao                                   open the window
  nianbao FILE                              open the window with FILE
  nianbao check [--against PREVIOUS] [--json] [--to FILE] REPORT…
  nianbao compare OLD NEW [--json] [--to FILE]
  nianbao export REPORT --to FILE…          type by suffix: pdf, html, docx, xlsx, json
  nianbao export REPORT --package DIR       every type, named after agency and year
  nianbao import REPORT… [--store URL] [--json]
  nianbao list [--store URL] [--year Y] [--due] [--json]
  nianbao verify [--keys FILE] [--store URL] [--json] FILE
  nianbao verify --store [URL] [--json]     is the audit log whole

REPORT is a file (json, txt), a folder of them, or AGENCY/YEAR in the store.
Every command has --help, --version and --settings FILE.</source>
        <translation>Usage:
  nianbao                                   open the window
  nianbao FILE                              open the window with FILE
  nianbao check [--against PREVIOUS] [--json] [--to FILE] REPORT…
  nianbao compare OLD NEW [--json] [--to FILE]
  nianbao export REPORT --to FILE…          type by suffix: pdf, html, docx, xlsx, json
  nianbao export REPORT --package DIR       every type, named after agency and year
  nianbao import REPORT… [--store URL] [--json]
  nianbao list [--store URL] [--year Y] [--due] [--json]
  nianbao verify [--keys FILE] [--store URL] [--json] FILE
  nianbao verify --store [URL] [--json]     is the audit log whole

REPORT is a file (json, txt), a folder of them, or AGENCY/YEAR in the store.
Every command has --help, --version and --settings FILE.</translation>
    </message>
    <message>
        <source>Compares two reports: figures, and texts by their words. What changed stands in 【】, an arrow from the old to the new.</source>
        <translation>Compares two reports: figures, and texts by their words. What changed stands in 【】, an arrow from the old to the new.</translation>
    </message>
    <message>
        <source>Write the comparison for people, html or pdf; may be given again.</source>
        <translation>Write the comparison for people, html or pdf; may be given again.</translation>
    </message>
    <message>
        <source>name two reports, the old and the new one (see --help)</source>
        <translation>name two reports, the old and the new one (see --help)</translation>
    </message>
    <message>
        <source>a comparison is written as one of: %1</source>
        <translation>a comparison is written as one of: %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 figure(s), %4 text(s)</source>
        <translation>%1 → %2: %3 figure(s), %4 text(s)</translation>
    </message>
    <message>
        <source>A folder for the report as every type of file; made when it is missing.</source>
        <translation>A folder for the report as every type of file; made when it is missing.</translation>
    </message>
    <message>
        <source>name one report, then --to and the files to write, or --package and a folder (see --help)</source>
        <translation>name one report, then --to and the files to write, or --package and a folder (see --help)</translation>
    </message>
    <message>
        <source>Only what is not published yet, the most pressing first, with the days left.</source>
        <translation>Only what is not published yet, the most pressing first, with the days left.</translation>
    </message>
    <message>
        <source>Says whether an approved copy, PDF or JSON, is as it was signed, and who approved it. Without FILE: whether the audit log of the store is whole.</source>
        <translation>Says whether an approved copy, PDF or JSON, is as it was signed, and who approved it. Without FILE: whether the audit log of the store is whole.</translation>
    </message>
    <message>
        <source>Trust the keys in FILE (nianbao-keys/1) instead of the store&apos;s.</source>
        <translation>Trust the keys in FILE (nianbao-keys/1) instead of the store&apos;s.</translation>
    </message>
    <message>
        <source>name one file to verify, or a store with --store (see --help)</source>
        <translation>name one file to verify, or a store with --store (see --help)</translation>
    </message>
    <message numerus="yes">
        <source>the audit log is whole: %n entries</source>
        <translation>
            <numerusform>the audit log is whole: %n entry</numerusform>
            <numerusform>the audit log is whole: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>empty now</source>
        <translation>empty now</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>The words are gone: %1</source>
        <translation>The words are gone: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Suggestion: %1</translation>
    </message>
    <message>
        <source>Suggestion: %1 → %2</source>
        <translation>Suggestion: %1 → %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>place, state</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>CompareSummary</name>
    <message>
        <source>Comparison of two reports</source>
        <translation>Comparison of two reports</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as BCP 47 writes it</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>a PDF cannot be made without fonts</source>
        <translation>a PDF cannot be made without fonts</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Old, removed words in 【】</source>
        <translation>Old, removed words in 【】</translation>
    </message>
    <message>
        <source>New, inserted words in 【】</source>
        <translation>New, inserted words in 【】</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>rewritten</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>moved and rewritten</source>
        <translation>moved and rewritten</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesEditor</name>
    <message>
        <source>“%1” is no day; write it as 2026-01-31, or leave it empty.</source>
        <translation>“%1” is no day; write it as 2026-01-31, or leave it empty.</translation>
    </message>
    <message>
        <source>Name the agency that the days are for.</source>
        <translation>Name the agency that the days are for.</translation>
    </message>
    <message>
        <source>“%1” stands there twice; remove one of the rows’ days.</source>
        <translation>“%1” stands there twice; remove one of the rows’ days.</translation>
    </message>
    <message>
        <source>“%1” needs the day to publish too.</source>
        <translation>“%1” needs the day to publish too.</translation>
    </message>
    <message>
        <source>“%1” would have to hand in after it has published.</source>
        <translation>“%1” would have to hand in after it has published.</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Submit for review</source>
        <translation>Submit for review</translation>
    </message>
    <message>
        <source>The report goes to whoever reviews it. It cannot be changed until it is returned, or has been approved and a correction is begun.</source>
        <translation>The report goes to whoever reviews it. It cannot be changed until it is returned, or has been approved and a correction is begun.</translation>
    </message>
    <message>
        <source>&amp;Word to the reviewers (may stay empty):</source>
        <translation>&amp;Word to the reviewers (may stay empty):</translation>
    </message>
    <message>
        <source>&amp;Submit for review</source>
        <translation>&amp;Submit for review</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>The report goes back to the clerk, who can change it and submits it again; all steps of the review are then taken from the first. Comments and suggestions stay.</source>
        <translation>The report goes back to the clerk, who can change it and submits it again; all steps of the review are then taken from the first. Comments and suggestions stay.</translation>
    </message>
    <message>
        <source>&amp;What has to be put right:</source>
        <translation>&amp;What has to be put right:</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Return</translation>
    </message>
    <message>
        <source>It then waits for “%1”, which is for the %2.</source>
        <translation>It then waits for “%1”, which is for the %2.</translation>
    </message>
    <message>
        <source>This is the last step: the PDF and the data file are made now, signed with your key, and kept as they are. Afterwards the report is changed by a correction only.</source>
        <translation>This is the last step: the PDF and the data file are made now, signed with your key, and kept as they are. Afterwards the report is changed by a correction only.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>You approve the step “%1”.</source>
        <translation>You approve the step “%1”.</translation>
    </message>
    <message>
        <source>&amp;Remark (may stay empty):</source>
        <translation>&amp;Remark (may stay empty):</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>It has to be submitted, approved and published again. The copy that was approved stays kept as it is.</source>
        <translation>It has to be submitted, approved and published again. The copy that was approved stays kept as it is.</translation>
    </message>
    <message>
        <source>It has to be published again.</source>
        <translation>It has to be published again.</translation>
    </message>
    <message>
        <source>Begin a correction</source>
        <translation>Begin a correction</translation>
    </message>
    <message>
        <source>The report can be changed again; this is its version %1.</source>
        <translation>The report can be changed again; this is its version %1.</translation>
    </message>
    <message>
        <source>&amp;Why it is corrected:</source>
        <translation>&amp;Why it is corrected:</translation>
    </message>
    <message>
        <source>&amp;Begin the correction</source>
        <translation>&amp;Begin the correction</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>was not read</source>
        <translation>was not read</translation>
    </message>
</context>
<context>
    <name>DraftListModel</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>not checked yet</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>no errors</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Yesterday %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>a PDF cannot be made without fonts</source>
        <translation>a PDF cannot be made without fonts</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>File types</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>F&amp;older</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>File &amp;name</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Files written</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 cannot be checked: its figures are too large to be added up. Check the figures.</source>
        <translation>%1 cannot be checked: its figures are too large to be added up. Check the figures.</translation>
    </message>
    <message>
        <source>%1 is %3, but the figures filled in already add up to %2. Check the total and the figures.</source>
        <translation>%1 is %3, but the figures filled in already add up to %2. Check the total and the figures.</translation>
    </message>
    <message>
        <source>%1 should be %2 (the sum of the results above it), but is %3.</source>
        <translation>%1 should be %2 (the sum of the results above it), but is %3.</translation>
    </message>
    <message>
        <source>%1 should be %2 (the sum of the four outcomes), but is %3.</source>
        <translation>%1 should be %2 (the sum of the four outcomes), but is %3.</translation>
    </message>
    <message>
        <source>%1 should be %2 (the sum of the columns), but is %3.</source>
        <translation>%1 should be %2 (the sum of the columns), but is %3.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it cannot be less than 0. Correct the figure.</source>
        <translation>%1 is “%2”, but it cannot be less than 0. Correct the figure.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it must be a whole number. Correct the figure.</source>
        <translation>%1 is “%2”, but it must be a whole number. Correct the figure.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which has more than 6 decimal places. Round the amount.</source>
        <translation>%1 is “%2”, which has more than 6 decimal places. Round the amount.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it must be an amount in 万元. Enter the number alone.</source>
        <translation>%1 is “%2”, but it must be an amount in 万元. Enter the number alone.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it must be a whole number. Enter the number alone.</source>
        <translation>%1 is “%2”, but it must be a whole number. Enter the number alone.</translation>
    </message>
    <message>
        <source>%1, column %2: %3 is %4, but %5 is %6. The two must be equal; check the four figures.</source>
        <translation>%1, column %2: %3 is %4, but %5 is %6. The two must be equal; check the four figures.</translation>
    </message>
    <message>
        <source>%1 is %2, more than the %3 in force and the %4 repealed together. Correct the figures, or explain which of those issued are not yet in effect.</source>
        <translation>%1 is %2, more than the %3 in force and the %4 repealed together. Correct the figures, or explain which of those issued are not yet in effect.</translation>
    </message>
    <message>
        <source>%1 is %2 万元, at least 1,000 times last year&apos;s %3 万元. Was it entered in 元?</source>
        <translation>%1 is %2 万元, at least 1,000 times last year&apos;s %3 万元. Was it entered in 元?</translation>
    </message>
    <message>
        <source>%1 is %2 万元, but the text says “%3”. Was it entered in 元?</source>
        <translation>%1 is %2 万元, but the text says “%3”. Was it entered in 元?</translation>
    </message>
    <message>
        <source>The heading “%1” is that of another section; “%2” is due here.</source>
        <translation>The heading “%1” is that of another section; “%2” is due here.</translation>
    </message>
    <message>
        <source>“%1” has no content. Each of the six sections must be filled in.</source>
        <translation>“%1” has no content. Each of the six sections must be filled in.</translation>
    </message>
    <message>
        <source>The heading “%1” is misspelt; it should read “%2”.</source>
        <translation>The heading “%1” is misspelt; it should read “%2”.</translation>
    </message>
    <message>
        <source>The heading “%1” is worded otherwise than the official “%2”.</source>
        <translation>The heading “%1” is worded otherwise than the official “%2”.</translation>
    </message>
    <message>
        <source>The number of “%1” is out of turn or used before; it should read “%2”.</source>
        <translation>The number of “%1” is out of turn or used before; it should read “%2”.</translation>
    </message>
    <message>
        <source>A number is left out before “%1”; it should read “%2”.</source>
        <translation>A number is left out before “%1”; it should read “%2”.</translation>
    </message>
    <message>
        <source>The heading “%1” has no number; it should read “%2”.</source>
        <translation>The heading “%1” has no number; it should read “%2”.</translation>
    </message>
    <message>
        <source>The number of the heading “%1” is wrong; it should read “%2”.</source>
        <translation>The number of the heading “%1” is wrong; it should read “%2”.</translation>
    </message>
    <message>
        <source>The period “%1” is not that of a report for %2. Change the year.</source>
        <translation>The period “%1” is not that of a report for %2. Change the year.</translation>
    </message>
    <message>
        <source>The period “%1” is not the whole year (%2). Correct it, or explain it: an agency founded within the year, for instance.</source>
        <translation>The period “%1” is not the whole year (%2). Correct it, or explain it: an agency founded within the year, for instance.</translation>
    </message>
    <message>
        <source>The preface names no legal basis. Name the 《政府信息公开条例》.</source>
        <translation>The preface names no legal basis. Name the 《政府信息公开条例》.</translation>
    </message>
    <message>
        <source>The preface states no period for its figures. Add it: 1 January to 31 December.</source>
        <translation>The preface states no period for its figures. Add it: 1 January to 31 December.</translation>
    </message>
    <message>
        <source>The preface gives no web address of the electronic version. Add it.</source>
        <translation>The preface gives no web address of the electronic version. Add it.</translation>
    </message>
    <message>
        <source>The preface gives no contact. Add an address or a telephone number.</source>
        <translation>The preface gives no contact. Add an address or a telephone number.</translation>
    </message>
    <message>
        <source>The report has no preface with legal basis, period, web address and contact. Add it unless your office leaves it out.</source>
        <translation>The report has no preface with legal basis, period, web address and contact. Add it unless your office leaves it out.</translation>
    </message>
    <message>
        <source>“%1” is an instruction of the form. Remove it or write what it asks for.</source>
        <translation>“%1” is an instruction of the form. Remove it or write what it asks for.</translation>
    </message>
    <message>
        <source>“%1” is a placeholder. Write what belongs there.</source>
        <translation>“%1” is a placeholder. Write what belongs there.</translation>
    </message>
    <message>
        <source>%1: the file holds “%2”, which the official format does not have. Check which format the table follows.</source>
        <translation>%1: the file holds “%2”, which the official format does not have. Check which format the table follows.</translation>
    </message>
    <message>
        <source>%1 is missing in the file. Fill in the table.</source>
        <translation>%1 is missing in the file. Fill in the table.</translation>
    </message>
    <message>
        <source>%1: the row “%2” is missing in the file. Fill it in.</source>
        <translation>%1: the row “%2” is missing in the file. Fill it in.</translation>
    </message>
    <message>
        <source>The tables are those of the %3 format, but a report for %1 uses the %2 format. Move the figures to its tables.</source>
        <translation>The tables are those of the %3 format, but a report for %1 uses the %2 format. Move the figures to its tables.</translation>
    </message>
    <message>
        <source>The information-processing fees (信息处理费) are stated elsewhere; state them in section six as well.</source>
        <translation>The information-processing fees (信息处理费) are stated elsewhere; state them in section six as well.</translation>
    </message>
    <message>
        <source>Section six mentions the information-processing fees (信息处理费), but neither an amount nor that none was charged. Say which.</source>
        <translation>Section six mentions the information-processing fees (信息处理费), but neither an amount nor that none was charged. Say which.</translation>
    </message>
    <message>
        <source>Section six states the information-processing fees (信息处理费) without the number of notices sent. Add it.</source>
        <translation>Section six states the information-processing fees (信息处理费) without the number of notices sent. Add it.</translation>
    </message>
    <message>
        <source>Section six does not state the information-processing fees (信息处理费). State the notices sent and the amount, or that none was charged.</source>
        <translation>Section six does not state the information-processing fees (信息处理费). State the notices sent and the amount, or that none was charged.</translation>
    </message>
    <message>
        <source>The title does not name the year. Add %1年.</source>
        <translation>The title does not name the year. Add %1年.</translation>
    </message>
    <message>
        <source>The title names the year %2, but the report is for %1. Change the year.</source>
        <translation>The title names the year %2, but the report is for %1. Change the year.</translation>
    </message>
    <message>
        <source>The title names neither “%1” nor its region. Add the agency.</source>
        <translation>The title names neither “%1” nor its region. Add the agency.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 cannot make regulations (规章). Was it meant for 行政规范性文件?</source>
        <translation>%1 is %2, but %3 cannot make regulations (规章). Was it meant for 行政规范性文件?</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>the agency</translation>
    </message>
    <message>
        <source>“%1” is named here, but the report is that of “%2”. Correct the name, or explain it: agencies merge, for instance.</source>
        <translation>“%1” is named here, but the report is that of “%2”. Correct the name, or explain it: agencies merge, for instance.</translation>
    </message>
    <message>
        <source>%1 does not speak of %2. Add a part or a sentence on it.</source>
        <translation>%1 does not speak of %2. Add a part or a sentence on it.</translation>
    </message>
    <message>
        <source>A number is missing in “%1”. Write the number before the counter.</source>
        <translation>A number is missing in “%1”. Write the number before the counter.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n blank cell(s). Where there is none, write 0.</source>
        <translation>
            <numerusform>%1: %n blank cell. Where there is none, write 0.</numerusform>
            <numerusform>%1: %n blank cells. Where there is none, write 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 characters, more than the limit of %3. Shorten it.</source>
        <translation>%1 has %2 characters, more than the limit of %3. Shorten it.</translation>
    </message>
    <message>
        <source>A government&apos;s report should also speak of: %1. Add a sentence on it.</source>
        <translation>A government&apos;s report should also speak of: %1. Add a sentence on it.</translation>
    </message>
    <message>
        <source>Section five states no problem. Say what is still wanting.</source>
        <translation>Section five states no problem. Say what is still wanting.</translation>
    </message>
    <message>
        <source>Section five states no improvement. Say what was or will be done.</source>
        <translation>Section five states no improvement. Say what was or will be done.</translation>
    </message>
    <message>
        <source>The title still names %1, but the report is for %2. Change the year.</source>
        <translation>The title still names %1, but the report is for %2. Change the year.</translation>
    </message>
    <message>
        <source>The period is still that of %1, but the report is for %2. Change the year.</source>
        <translation>The period is still that of %1, but the report is for %2. Change the year.</translation>
    </message>
    <message>
        <source>The preface still speaks of the report for %1; this one is for %2. Change the year.</source>
        <translation>The preface still speaks of the report for %1; this one is for %2. Change the year.</translation>
    </message>
    <message>
        <source>The sentence tells of %1, but the report is for %2. Was last year&apos;s number left standing?</source>
        <translation>The sentence tells of %1, but the report is for %2. Was last year&apos;s number left standing?</translation>
    </message>
    <message>
        <source>The marks of “%1” are turned the wrong way; it should read “%2”.</source>
        <translation>The marks of “%1” are turned the wrong way; it should read “%2”.</translation>
    </message>
    <message>
        <source>The mark at the end of “%1” closes nothing. Put “%2” where it begins, or take the mark out.</source>
        <translation>The mark at the end of “%1” closes nothing. Put “%2” where it begins, or take the mark out.</translation>
    </message>
    <message>
        <source>The mark that opens “%1” is not closed. Put “%2” where it ends.</source>
        <translation>The mark that opens “%1” is not closed. Put “%2” where it ends.</translation>
    </message>
    <message>
        <source>The paragraph “%1…” stands in the report before. Take it out, or write what belongs here.</source>
        <translation>The paragraph “%1…” stands in the report before. Take it out, or write what belongs here.</translation>
    </message>
    <message>
        <source>“%1” is more than one stop. Leave one.</source>
        <translation>“%1” is more than one stop. Leave one.</translation>
    </message>
    <message>
        <source>“%1” says the same twice. Take one out.</source>
        <translation>“%1” says the same twice. Take one out.</translation>
    </message>
    <message>
        <source>%1 is an identity-card number. Personal data must not be published; take it out.</source>
        <translation>%1 is an identity-card number. Personal data must not be published; take it out.</translation>
    </message>
    <message>
        <source>%1 is a mobile number that is not the contact&apos;s. Personal data must not be published; take it out.</source>
        <translation>%1 is a mobile number that is not the contact&apos;s. Personal data must not be published; take it out.</translation>
    </message>
    <message>
        <source>%1 is the number of a bank card. Personal data must not be published; take it out.</source>
        <translation>%1 is the number of a bank card. Personal data must not be published; take it out.</translation>
    </message>
    <message>
        <source>“%1” is named for the first time; write the full name, “%2”.</source>
        <translation>“%1” is named for the first time; write the full name, “%2”.</translation>
    </message>
    <message>
        <source>The year in “%1” stands in the wrong brackets; it should read “%2”.</source>
        <translation>The year in “%1” stands in the wrong brackets; it should read “%2”.</translation>
    </message>
    <message>
        <source>“%1” is the number of the text that was in force before; the one in force is “%2”.</source>
        <translation>“%1” is the number of the text that was in force before; the one in force is “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not the number of this document; it should read “%2”.</source>
        <translation>“%1” is not the number of this document; it should read “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n half-width mark(s) among Chinese characters: %1. Write them in full width.</source>
        <translation>
            <numerusform>%n half-width mark among Chinese characters: %1. Write it in full width.</numerusform>
            <numerusform>%n half-width marks among Chinese characters: %1. Write them in full width.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of full-width digits or letters: %1. Write them in half width.</source>
        <translation>
            <numerusform>%n piece of full-width digits or letters: %1. Write it in half width.</numerusform>
            <numerusform>%n pieces of full-width digits or letters: %1. Write them in half width.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only look right: %1. They cannot be searched for; write the ordinary ones.</source>
        <translation>
            <numerusform>%n character that only looks right: %1. It cannot be searched for; write the ordinary one.</numerusform>
            <numerusform>%n characters that only look right: %1. They cannot be searched for; write the ordinary ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s): %1. Take them out.</source>
        <translation>
            <numerusform>%n invisible character: %1. Take it out.</numerusform>
            <numerusform>%n invisible characters: %1. Take them out.</numerusform>
        </translation>
    </message>
    <message>
        <source>A character of private use (%1) shows on machines with its font only. Write the character that is meant.</source>
        <translation>A character of private use (%1) shows on machines with its font only. Write the character that is meant.</translation>
    </message>
    <message>
        <source>The text announces “%1”, but %2 follow. Correct the number or the list.</source>
        <translation>The text announces “%1”, but %2 follow. Correct the number or the list.</translation>
    </message>
    <message>
        <source>“%1” is no postcode, which has six digits. Check it.</source>
        <translation>“%1” is no postcode, which has six digits. Check it.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number as one is written. Check its digits.</source>
        <translation>“%1” is no telephone number as one is written. Check its digits.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address as one is written. Check it.</source>
        <translation>“%1” is no e-mail address as one is written. Check it.</translation>
    </message>
    <message>
        <source>“%1” is no web address as one is written. Check it.</source>
        <translation>“%1” is no web address as one is written. Check it.</translation>
    </message>
    <message>
        <source>The paragraph that ends in “%1” has no stop at its end. Add one.</source>
        <translation>The paragraph that ends in “%1” has no stop at its end. Add one.</translation>
    </message>
    <message>
        <source>“%1” is one character off “%2”. Correct it.</source>
        <translation>“%1” is one character off “%2”. Correct it.</translation>
    </message>
    <message>
        <source>The text says that %1 is %2%, but by the tables it is %3%. Correct the rate or the figures.</source>
        <translation>The text says that %1 is %2%, but by the tables it is %3%. Correct the rate or the figures.</translation>
    </message>
    <message>
        <source>The text says that %1 changed by %2% from last year, but by the figures it is %3%. Correct the rate or the figures.</source>
        <translation>The text says that %1 changed by %2% from last year, but by the figures it is %3%. Correct the rate or the figures.</translation>
    </message>
    <message>
        <source>The text says that %1 changed by %2 from last year, but by the figures it is %3. Correct the text or the figures.</source>
        <translation>The text says that %1 changed by %2 from last year, but by the figures it is %3. Correct the text or the figures.</translation>
    </message>
    <message>
        <source>The whole is given as %1, but its parts %2 add up to %3. Correct the figures.</source>
        <translation>The whole is given as %1, but its parts %2 add up to %3. Correct the figures.</translation>
    </message>
    <message>
        <source>The processing fees (信息处理费) are given as %1 元 here and as %2 元 elsewhere. Correct one of them.</source>
        <translation>The processing fees (信息处理费) are given as %1 元 here and as %2 元 elsewhere. Correct one of them.</translation>
    </message>
    <message>
        <source>The text says there was none, but the table has %2 for %1. Correct the text or the table.</source>
        <translation>The text says there was none, but the table has %2 for %1. Correct the text or the table.</translation>
    </message>
    <message>
        <source>The text says %2 for %1, but the table has %3. Correct the text or the table.</source>
        <translation>The text says %2 for %1, but the table has %3. Correct the text or the table.</translation>
    </message>
    <message>
        <source>%1 is %2, but last year&apos;s report carried %3 forward. Correct the figure, or explain it.</source>
        <translation>%1 is %2, but last year&apos;s report carried %3 forward. Correct the figure, or explain it.</translation>
    </message>
    <message>
        <source>%1 is %2, less than last year&apos;s %3 with %4 issued and %5 repealed (%6). Did some lapse without being repealed?</source>
        <translation>%1 is %2, less than last year&apos;s %3 with %4 issued and %5 repealed (%6). Did some lapse without being repealed?</translation>
    </message>
    <message>
        <source>%1 is %2, more than last year&apos;s %3 with %4 issued and %5 repealed (%6). Correct the figures, or explain them.</source>
        <translation>%1 is %2, more than last year&apos;s %3 with %4 issued and %5 repealed (%6). Correct the figures, or explain them.</translation>
    </message>
    <message>
        <source>The paragraph “%1…” is %2% like one of last year&apos;s report. Write what holds for this year.</source>
        <translation>The paragraph “%1…” is %2% like one of last year&apos;s report. Write what holds for this year.</translation>
    </message>
    <message>
        <source>%1 is %2; last year it was %3. Is the figure right?</source>
        <translation>%1 is %2; last year it was %3. Is the figure right?</translation>
    </message>
    <message>
        <source>The text says that %1 was %2 last year, but last year&apos;s report has %3. Correct the text.</source>
        <translation>The text says that %1 was %2 last year, but last year&apos;s report has %3. Correct the text.</translation>
    </message>
    <message>
        <source>“%2” is a report of %1 for %3 too. Leave out one of them.</source>
        <translation>“%2” is a report of %1 for %3 too. Leave out one of them.</translation>
    </message>
    <message>
        <source>Section one is %2% like that of %1, names and numbers aside.</source>
        <translation>Section one is %2% like that of %1, names and numbers aside.</translation>
    </message>
    <message>
        <source>Section five is %2% like that of %1, names and numbers aside. Write what holds for your own agency.</source>
        <translation>Section five is %2% like that of %1, names and numbers aside. Write what holds for your own agency.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Use the official wording</source>
        <translation>Use the official wording</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Change to “%1”</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Clear the cell</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Change to %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>Insert “%1”</source>
        <translation>Insert “%1”</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Title, agency and the report as a whole</source>
        <translation>Title, agency and the report as a whole</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3 %4</source>
        <comment>severity, place, sentence, offered fix</comment>
        <translation>%1: %2. %3 %4</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Table: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Explained: %1</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>%1 is not on this machine; %2 is used in its place</source>
        <translation>%1 is not on this machine; %2 is used in its place</translation>
    </message>
    <message>
        <source>%1 cannot be embedded in a file; %2 is used in its place</source>
        <translation>%1 cannot be embedded in a file; %2 is used in its place</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Other than now</source>
        <translation>Other than now</translation>
    </message>
    <message>
        <source>Texts as they were</source>
        <translation>Texts as they were</translation>
    </message>
    <message>
        <source>Nothing is different from now.</source>
        <translation>Nothing is different from now.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>%1: %2 (now %3)</source>
        <translation>%1: %2 (now %3)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Not there then: %1</source>
        <translation>Not there then: %1</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>Explanation (%1)</source>
        <translation>Explanation (%1)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>table %1, row %2</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>the passphrase does not open the signing key; type it again, or ask the administrator for a new key</source>
        <translation>the passphrase does not open the signing key; type it again, or ask the administrator for a new key</translation>
    </message>
    <message>
        <source>the signing key in the store is not whole</source>
        <translation>the signing key in the store is not whole</translation>
    </message>
    <message>
        <source>“format” is “%1”; a file of keys has “nianbao-keys/1”</source>
        <translation>“format” is “%1”; a file of keys has “nianbao-keys/1”</translation>
    </message>
    <message numerus="yes">
        <source>keys beyond %n</source>
        <translation>
            <numerusform>keys beyond %n</numerusform>
            <numerusform>keys beyond %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no member of a key; correct or remove it</source>
        <translation>“%1” is no member of a key; correct or remove it</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in small letters</source>
        <translation>64 hexadecimal digits in small letters</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>a time such as 2025-01-20T09:00:00Z</source>
        <translation>a time such as 2025-01-20T09:00:00Z</translation>
    </message>
    <message>
        <source>a key that does not stand above</source>
        <translation>a key that does not stand above</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>an array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Department of the State Council</source>
        <translation>Department of the State Council</translation>
    </message>
    <message>
        <source>Provincial government</source>
        <translation>Provincial government</translation>
    </message>
    <message>
        <source>Department of a province</source>
        <translation>Department of a province</translation>
    </message>
    <message>
        <source>City government</source>
        <translation>City government</translation>
    </message>
    <message>
        <source>Department of a city</source>
        <translation>Department of a city</translation>
    </message>
    <message>
        <source>County or district government</source>
        <translation>County or district government</translation>
    </message>
    <message>
        <source>Department of a county or district</source>
        <translation>Department of a county or district</translation>
    </message>
    <message>
        <source>Township government or subdistrict office</source>
        <translation>Township government or subdistrict office</translation>
    </message>
    <message>
        <source>Agency under vertical administration</source>
        <translation>Agency under vertical administration</translation>
    </message>
    <message>
        <source>Organisation authorised by law</source>
        <translation>Organisation authorised by law</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
</context>
<context>
    <name>NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>&amp;Year reported on</source>
        <translation>&amp;Year reported on</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agency</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>Full &amp;name</translation>
    </message>
    <message>
        <source>as on the official seal</source>
        <translation>as on the official seal</translation>
    </message>
    <message>
        <source>A&amp;ddress, telephone, web sites…</source>
        <translation>A&amp;ddress, telephone, web sites…</translation>
    </message>
</context>
<context>
    <name>NewYear</name>
    <message>
        <source>Agency and contact: %1</source>
        <translation>Agency and contact: %1</translation>
    </message>
    <message>
        <source>Headings of the sections and their parts</source>
        <translation>Headings of the sections and their parts</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>the name or the passphrase is wrong</source>
        <translation>the name or the passphrase is wrong</translation>
    </message>
    <message>
        <source>the recovery code or the name is wrong</source>
        <translation>the recovery code or the name is wrong</translation>
    </message>
    <message>
        <source>there is a user named %1 already</source>
        <translation>there is a user named %1 already</translation>
    </message>
    <message>
        <source>there is no such user any more</source>
        <translation>there is no such user any more</translation>
    </message>
    <message>
        <source>the last administrator stays; make somebody else administrator first</source>
        <translation>the last administrator stays; make somebody else administrator first</translation>
    </message>
    <message>
        <source>review is switched on already</source>
        <translation>review is switched on already</translation>
    </message>
    <message>
        <source>a review has one step at least, and each has a name</source>
        <translation>a review has one step at least, and each has a name</translation>
    </message>
    <message>
        <source>say in a sentence what has to be put right</source>
        <translation>say in a sentence what has to be put right</translation>
    </message>
    <message>
        <source>say in a sentence why it is corrected</source>
        <translation>say in a sentence why it is corrected</translation>
    </message>
    <message>
        <source>give the day on which it was published</source>
        <translation>give the day on which it was published</translation>
    </message>
    <message>
        <source>a comment needs a text</source>
        <translation>a comment needs a text</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>the passphrase is wrong</translation>
    </message>
    <message numerus="yes">
        <source>a user needs a name of at most %n characters</source>
        <translation>
            <numerusform>a user needs a name of at most %n character</numerusform>
            <numerusform>a user needs a name of at most %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else has changed or handed on the draft meanwhile; close it and look at it again</source>
        <translation>somebody else has changed or handed on the draft meanwhile; close it and look at it again</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>the passphrase is too short; use at least %n characters, for instance several words</source>
        <translation>
            <numerusform>the passphrase is too short; use at least %n character, for instance several words</numerusform>
            <numerusform>the passphrase is too short; use at least %n characters, for instance several words</numerusform>
        </translation>
    </message>
    <message>
        <source>there is not enough memory to work on a passphrase (64 MB); close other programs and try again</source>
        <translation>there is not enough memory to work on a passphrase (64 MB); close other programs and try again</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The printer %1 could not be started. See whether it is switched on and connected, or print to a file.</source>
        <translation>The printer %1 could not be started. See whether it is switched on and connected, or print to a file.</translation>
    </message>
    <message>
        <source>The sheet is %1 × %2 mm. The report is made for A4 upright and prints in its true size from the sheet&apos;s top left corner. Choose A4 in the printer&apos;s properties, or print all the same?</source>
        <translation>The sheet is %1 × %2 mm. The report is made for A4 upright and prints in its true size from the sheet&apos;s top left corner. Choose A4 in the printer&apos;s properties, or print all the same?</translation>
    </message>
    <message>
        <source>This printer cannot print to the edge of the text: it leaves %1 mm on the left, %2 mm on the right, %3 mm above and %4 mm below. Part of the text would be missing. Print all the same?</source>
        <translation>This printer cannot print to the edge of the text: it leaves %1 mm on the left, %2 mm on the right, %3 mm above and %4 mm below. Part of the text would be missing. Print all the same?</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>cannot be written: %1</translation>
    </message>
    <message>
        <source>is larger than %1 MB and was not read</source>
        <translation>is larger than %1 MB and was not read</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>is no valid JSON: %1</translation>
    </message>
    <message>
        <source>is JSON, but no report: an object was expected</source>
        <translation>is JSON, but no report: an object was expected</translation>
    </message>
    <message>
        <source>is no report of a format that this program reads (“format” is “%1”)</source>
        <translation>is no report of a format that this program reads (“format” is “%1”)</translation>
    </message>
    <message>
        <source>follows an official format that this program does not know (“template” is “%1”)</source>
        <translation>follows an official format that this program does not know (“template” is “%1”)</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>is of another kind than expected (%1)</source>
        <translation>is of another kind than expected (%1)</translation>
    </message>
    <message>
        <source>“%1” is no whole number of at least 0</source>
        <translation>“%1” is no whole number of at least 0</translation>
    </message>
    <message>
        <source>“%1” is no amount of at least 0 with at most 6 decimal places</source>
        <translation>“%1” is no amount of at least 0 with at most 6 decimal places</translation>
    </message>
    <message>
        <source>is not part of this format; it was kept</source>
        <translation>is not part of this format; it was kept</translation>
    </message>
    <message>
        <source>is no annual report on government information disclosure (%1 not found)</source>
        <translation>is no annual report on government information disclosure (%1 not found)</translation>
    </message>
    <message>
        <source>%1 was not found and is left blank; please fill it in</source>
        <translation>%1 was not found and is left blank; please fill it in</translation>
    </message>
    <message>
        <source>the figures of %1 do not fit its columns and are left blank; please fill them in</source>
        <translation>the figures of %1 do not fit its columns and are left blank; please fill them in</translation>
    </message>
    <message>
        <source>was read as %1 text; please check it</source>
        <translation>was read as %1 text; please check it</translation>
    </message>
    <message>
        <source>held %1 look-alike characters, which were turned into the ordinary ones</source>
        <translation>held %1 look-alike characters, which were turned into the ordinary ones</translation>
    </message>
    <message>
        <source>is in use by %1; close it there, or open it here to read only</source>
        <translation>is in use by %1; close it there, or open it here to read only</translation>
    </message>
    <message>
        <source>was written by a newer version of this program (schema %1) and is opened to read only; please update the program</source>
        <translation>was written by a newer version of this program (schema %1) and is opened to read only; please update the program</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>is damaged: %1</translation>
    </message>
    <message>
        <source>is not in the store</source>
        <translation>is not in the store</translation>
    </message>
    <message>
        <source>no font on this machine has the characters %1; install one of the fonts named in the help</source>
        <translation>no font on this machine has the characters %1; install one of the fonts named in the help</translation>
    </message>
    <message>
        <source>“%1” is not the figure that it is bound to; it was kept as plain text</source>
        <translation>“%1” is not the figure that it is bound to; it was kept as plain text</translation>
    </message>
    <message>
        <source>is of a type that cannot be read here (“%1”); save it as PDF, Word, Excel, a web page or text</source>
        <translation>is of a type that cannot be read here (“%1”); save it as PDF, Word, Excel, a web page or text</translation>
    </message>
    <message>
        <source>the figures of %1 were read with doubt; please compare them with the file</source>
        <translation>the figures of %1 were read with doubt; please compare them with the file</translation>
    </message>
    <message>
        <source>%1 is part of a merged cell with one figure for several and is left blank; please fill it in</source>
        <translation>%1 is part of a merged cell with one figure for several and is left blank; please fill it in</translation>
    </message>
    <message>
        <source>%1 stands in the file twice with different figures and is left blank; please fill it in</source>
        <translation>%1 stands in the file twice with different figures and is left blank; please fill it in</translation>
    </message>
    <message>
        <source>the file has one row for a whole group, whose own rows are left blank (%1)</source>
        <translation>the file has one row for a whole group, whose own rows are left blank (%1)</translation>
    </message>
    <message>
        <source>the columns of %1 have no heads and were told by their order; please compare them with the file</source>
        <translation>the columns of %1 have no heads and were told by their order; please compare them with the file</translation>
    </message>
    <message>
        <source>%1 has empty cells, beside which figures may have slipped; please compare it with the file</source>
        <translation>%1 has empty cells, beside which figures may have slipped; please compare it with the file</translation>
    </message>
    <message>
        <source>figures that belong to no row and column were left out (%1)</source>
        <translation>figures that belong to no row and column were left out (%1)</translation>
    </message>
    <message>
        <source>%1 does not agree with the figures that it sums up; please compare them with the file</source>
        <translation>%1 does not agree with the figures that it sums up; please compare them with the file</translation>
    </message>
    <message>
        <source>%1 is given in another unit and is left blank; please fill it in</source>
        <translation>%1 is given in another unit and is left blank; please fill it in</translation>
    </message>
    <message>
        <source>the embedded figure was taken, but another one is printed (%1)</source>
        <translation>the embedded figure was taken, but another one is printed (%1)</translation>
    </message>
    <message>
        <source>is protected by a password; save it anew without one</source>
        <translation>is protected by a password; save it anew without one</translation>
    </message>
    <message>
        <source>holds pictures of pages and no text (a scan); please use the file that it was printed from</source>
        <translation>holds pictures of pages and no text (a scan); please use the file that it was printed from</translation>
    </message>
    <message>
        <source>is damaged and may not be whole; please check what was read</source>
        <translation>is damaged and may not be whole; please check what was read</translation>
    </message>
    <message>
        <source>has more than %1 pages and was not read</source>
        <translation>has more than %1 pages and was not read</translation>
    </message>
    <message>
        <source>holds more text or drawings than any report and was not read</source>
        <translation>holds more text or drawings than any report and was not read</translation>
    </message>
    <message>
        <source>could not be read within %1 seconds and bounded memory; it is damaged or made to harm. Save it anew in the program that wrote it</source>
        <translation>could not be read within %1 seconds and bounded memory; it is damaged or made to harm. Save it anew in the program that wrote it</translation>
    </message>
    <message>
        <source>is damaged and cannot be read: %1</source>
        <translation>is damaged and cannot be read: %1</translation>
    </message>
    <message>
        <source>is of an old office type (.doc, .xls, .wps); open it in Word, WPS or LibreOffice and save it anew as .docx or .xlsx</source>
        <translation>is of an old office type (.doc, .xls, .wps); open it in Word, WPS or LibreOffice and save it anew as .docx or .xlsx</translation>
    </message>
    <message>
        <source>is no %1 file, whatever its name says; open it in the program that wrote it and save it anew</source>
        <translation>is no %1 file, whatever its name says; open it in the program that wrote it and save it anew</translation>
    </message>
    <message>
        <source>holds more than a report can and was not read (%1)</source>
        <translation>holds more than a report can and was not read (%1)</translation>
    </message>
    <message>
        <source>the year was not found in the file; please fill it in</source>
        <translation>the year was not found in the file; please fill it in</translation>
    </message>
    <message>
        <source>the agency&apos;s name was not found in the file; please fill it in</source>
        <translation>the agency&apos;s name was not found in the file; please fill it in</translation>
    </message>
    <message>
        <source>the amount was converted to 万元; please compare it with the file (%1)</source>
        <translation>the amount was converted to 万元; please compare it with the file (%1)</translation>
    </message>
    <message>
        <source>a section that the format does not have was read as text of the one before it; please move it to where it belongs (%1)</source>
        <translation>a section that the format does not have was read as text of the one before it; please move it to where it belongs (%1)</translation>
    </message>
    <message>
        <source>a section was told by its place, for its heading is not the format&apos;s; please compare it with the file (%1)</source>
        <translation>a section was told by its place, for its heading is not the format&apos;s; please compare it with the file (%1)</translation>
    </message>
    <message>
        <source>a table that is none of the report&apos;s three, or a second one of its kind, was left out (%1)</source>
        <translation>a table that is none of the report&apos;s three, or a second one of its kind, was left out (%1)</translation>
    </message>
    <message>
        <source>the unit of %1 is not clear and was taken as 万元; please compare it with the file</source>
        <translation>the unit of %1 is not clear and was taken as 万元; please compare it with the file</translation>
    </message>
    <message>
        <source>text was left out for which the report has no place (%1)</source>
        <translation>text was left out for which the report has no place (%1)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>put %n errors right</source>
        <translation>
            <numerusform>put %n error right</numerusform>
            <numerusform>put %n errors right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n warnings right or explain them</source>
        <translation>
            <numerusform>put %n warning right or explain it</numerusform>
            <numerusform>put %n warnings right or explain them</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>it cannot be submitted yet: %1</source>
        <translation>it cannot be submitted yet: %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Table 3: each row&apos;s total is the sum of its applicant columns</source>
        <translation>Table 3: each row&apos;s total is the sum of its applicant columns</translation>
    </message>
    <message>
        <source>Table 3: the results of the year add up</source>
        <translation>Table 3: the results of the year add up</translation>
    </message>
    <message>
        <source>Table 3: received and carried in equals concluded and carried forward</source>
        <translation>Table 3: received and carried in equals concluded and carried forward</translation>
    </message>
    <message>
        <source>Table 4: each total is the sum of its four outcomes</source>
        <translation>Table 4: each total is the sum of its four outcomes</translation>
    </message>
    <message>
        <source>Counts are whole numbers, fees are amounts</source>
        <translation>Counts are whole numbers, fees are amounts</translation>
    </message>
    <message>
        <source>Documents issued are in force or repealed</source>
        <translation>Documents issued are in force or repealed</translation>
    </message>
    <message>
        <source>Fees are stated in 万元</source>
        <translation>Fees are stated in 万元</translation>
    </message>
    <message>
        <source>Six sections, in order, each with content</source>
        <translation>Six sections, in order, each with content</translation>
    </message>
    <message>
        <source>总体情况 covers the five topics</source>
        <translation>总体情况 covers the five topics</translation>
    </message>
    <message>
        <source>Headings are worded and numbered rightly</source>
        <translation>Headings are worded and numbered rightly</translation>
    </message>
    <message>
        <source>The title names the year and the agency</source>
        <translation>The title names the year and the agency</translation>
    </message>
    <message>
        <source>The preface states basis, period, web address and contact</source>
        <translation>The preface states basis, period, web address and contact</translation>
    </message>
    <message>
        <source>No placeholder and no instruction is left over</source>
        <translation>No placeholder and no instruction is left over</translation>
    </message>
    <message>
        <source>No number is missing before its counter</source>
        <translation>No number is missing before its counter</translation>
    </message>
    <message>
        <source>No cell is blank</source>
        <translation>No cell is blank</translation>
    </message>
    <message>
        <source>The tables are those of the year&apos;s format</source>
        <translation>The tables are those of the year&apos;s format</translation>
    </message>
    <message>
        <source>总体情况 and section five keep to the office&apos;s limit</source>
        <translation>总体情况 and section five keep to the office&apos;s limit</translation>
    </message>
    <message>
        <source>Section six states the information-processing fees</source>
        <translation>Section six states the information-processing fees</translation>
    </message>
    <message>
        <source>A government reports on assessment, public review and accountability</source>
        <translation>A government reports on assessment, public review and accountability</translation>
    </message>
    <message>
        <source>Section five states problems and improvements</source>
        <translation>Section five states problems and improvements</translation>
    </message>
    <message>
        <source>Only agencies that can make regulations report any</source>
        <translation>Only agencies that can make regulations report any</translation>
    </message>
    <message>
        <source>The report speaks of one agency throughout</source>
        <translation>The report speaks of one agency throughout</translation>
    </message>
    <message>
        <source>No year is left over from last year&apos;s report</source>
        <translation>No year is left over from last year&apos;s report</translation>
    </message>
    <message>
        <source>Quotes and brackets pair</source>
        <translation>Quotes and brackets pair</translation>
    </message>
    <message>
        <source>Marks, digits and letters have their right width</source>
        <translation>Marks, digits and letters have their right width</translation>
    </message>
    <message>
        <source>Nothing stands twice</source>
        <translation>Nothing stands twice</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>No personal data</translation>
    </message>
    <message>
        <source>Documents are cited rightly</source>
        <translation>Documents are cited rightly</translation>
    </message>
    <message>
        <source>No invisible or look-alike characters</source>
        <translation>No invisible or look-alike characters</translation>
    </message>
    <message>
        <source>A paragraph ends in a stop</source>
        <translation>A paragraph ends in a stop</translation>
    </message>
    <message>
        <source>Items are numbered without gap or repeat</source>
        <translation>Items are numbered without gap or repeat</translation>
    </message>
    <message>
        <source>Fixed phrases are written rightly</source>
        <translation>Fixed phrases are written rightly</translation>
    </message>
    <message>
        <source>Postcodes, telephone numbers and addresses are well formed</source>
        <translation>Postcodes, telephone numbers and addresses are well formed</translation>
    </message>
    <message>
        <source>Applications received: text and table agree</source>
        <translation>Applications received: text and table agree</translation>
    </message>
    <message>
        <source>Applications concluded or answered: text and table agree</source>
        <translation>Applications concluded or answered: text and table agree</translation>
    </message>
    <message>
        <source>Applications carried in and carried forward: text and table agree</source>
        <translation>Applications carried in and carried forward: text and table agree</translation>
    </message>
    <message>
        <source>Results: text and table agree</source>
        <translation>Results: text and table agree</translation>
    </message>
    <message>
        <source>Applicants: text and table agree</source>
        <translation>Applicants: text and table agree</translation>
    </message>
    <message>
        <source>Reviews and lawsuits: text and table agree</source>
        <translation>Reviews and lawsuits: text and table agree</translation>
    </message>
    <message>
        <source>Normative documents and regulations: text and table agree</source>
        <translation>Normative documents and regulations: text and table agree</translation>
    </message>
    <message>
        <source>Licensing, penalties, compulsory measures and fees: text and table agree</source>
        <translation>Licensing, penalties, compulsory measures and fees: text and table agree</translation>
    </message>
    <message>
        <source>Where the text says there was none, the table says 0</source>
        <translation>Where the text says there was none, the table says 0</translation>
    </message>
    <message>
        <source>The parts in a sentence add up to its whole</source>
        <translation>The parts in a sentence add up to its whole</translation>
    </message>
    <message>
        <source>Shares and rates follow from the figures</source>
        <translation>Shares and rates follow from the figures</translation>
    </message>
    <message>
        <source>Processing fees stated twice agree</source>
        <translation>Processing fees stated twice agree</translation>
    </message>
    <message>
        <source>What was carried in is what last year carried forward</source>
        <translation>What was carried in is what last year carried forward</translation>
    </message>
    <message>
        <source>Documents in force follow from last year&apos;s</source>
        <translation>Documents in force follow from last year&apos;s</translation>
    </message>
    <message>
        <source>Comparisons with last year agree with both years</source>
        <translation>Comparisons with last year agree with both years</translation>
    </message>
    <message>
        <source>No paragraph is last year&apos;s</source>
        <translation>No paragraph is last year&apos;s</translation>
    </message>
    <message>
        <source>No figure leaps from last year&apos;s</source>
        <translation>No figure leaps from last year&apos;s</translation>
    </message>
    <message>
        <source>Section five is not another agency&apos;s</source>
        <translation>Section five is not another agency&apos;s</translation>
    </message>
    <message>
        <source>One report an agency and year, and none is missing</source>
        <translation>One report an agency and year, and none is missing</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>from so many times last year&apos;s amount on</source>
        <translation>from so many times last year&apos;s amount on</translation>
    </message>
    <message>
        <source>characters, a government&apos;s (0: no limit)</source>
        <translation>characters, a government&apos;s (0: no limit)</translation>
    </message>
    <message>
        <source>characters, a department&apos;s (0: no limit)</source>
        <translation>characters, a department&apos;s (0: no limit)</translation>
    </message>
    <message>
        <source>characters, section five (0: no limit)</source>
        <translation>characters, section five (0: no limit)</translation>
    </message>
    <message>
        <source>from this likeness on (0 to 1)</source>
        <translation>from this likeness on (0 to 1)</translation>
    </message>
    <message>
        <source>paragraphs of so many characters or more</source>
        <translation>paragraphs of so many characters or more</translation>
    </message>
    <message>
        <source>from so many times, or that part, on</source>
        <translation>from so many times, or that part, on</translation>
    </message>
    <message>
        <source>and a difference of so much or more</source>
        <translation>and a difference of so much or more</translation>
    </message>
    <message>
        <source>characters or more, within a part</source>
        <translation>characters or more, within a part</translation>
    </message>
    <message>
        <source>characters or more, across parts</source>
        <translation>characters or more, across parts</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>no permission, or the disk is full</source>
        <translation>no permission, or the disk is full</translation>
    </message>
    <message>
        <source>it is no settings file</source>
        <translation>it is no settings file</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Takes effect when the program is started next. The report itself is always Chinese.</source>
        <translation>Takes effect when the program is started next. The report itself is always Chinese.</translation>
    </message>
    <message>
        <source>&amp;Backups in</source>
        <translation>&amp;Backups in</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Drafts in</source>
        <translation>Drafts in</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>&amp;Edit the agencies…</source>
        <translation>&amp;Edit the agencies…</translation>
    </message>
    <message>
        <source>Fonts in print</source>
        <translation>Fonts in print</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>this or another window</source>
        <translation>this or another window</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>the folder cannot be made</translation>
    </message>
    <message>
        <source>it is no backup of a store of drafts</source>
        <translation>it is no backup of a store of drafts</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>%1 (%2 kB free)</source>
        <translation>%1 (%2 kB free)</translation>
    </message>
    <message>
        <source>draft %1, step %2</source>
        <translation>draft %1, step %2</translation>
    </message>
    <message>
        <source>the step is missing</source>
        <translation>the step is missing</translation>
    </message>
    <message>
        <source>the step “%1” cannot be read</source>
        <translation>the step “%1” cannot be read</translation>
    </message>
    <message>
        <source>the step “%1” does not fit the draft</source>
        <translation>the step “%1” does not fit the draft</translation>
    </message>
    <message>
        <source>no saved state of the draft can be read</source>
        <translation>no saved state of the draft can be read</translation>
    </message>
    <message>
        <source>it cannot be rescued while it is open elsewhere or must not be written</source>
        <translation>it cannot be rescued while it is open elsewhere or must not be written</translation>
    </message>
    <message>
        <source>%1 drafts were rescued whole, %2 in an earlier state, %3 are lost; the damaged file is kept as %4. A backup may hold more</source>
        <translation>%1 drafts were rescued whole, %2 in an earlier state, %3 are lost; the damaged file is kept as %4. A backup may hold more</translation>
    </message>
    <message>
        <source>it is another program&apos;s database, no store of drafts</source>
        <translation>it is another program&apos;s database, no store of drafts</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>it is no store of drafts, and was left as it is</source>
        <translation>it is no store of drafts, and was left as it is</translation>
    </message>
    <message>
        <source>no permission to write; it is opened to read only</source>
        <translation>no permission to write; it is opened to read only</translation>
    </message>
    <message>
        <source>it is opened to read only</source>
        <translation>it is opened to read only</translation>
    </message>
    <message>
        <source>the file has been moved, replaced or deleted</source>
        <translation>the file has been moved, replaced or deleted</translation>
    </message>
    <message>
        <source>a rescue or the restoring of a backup had been cut off and was brought to its end</source>
        <translation>a rescue or the restoring of a backup had been cut off and was brought to its end</translation>
    </message>
    <message>
        <source>%1. It stays as the older version wrote it and is opened to read only</source>
        <translation>%1. It stays as the older version wrote it and is opened to read only</translation>
    </message>
    <message>
        <source>another window that is just opening it</source>
        <translation>another window that is just opening it</translation>
    </message>
    <message>
        <source>the file was empty; it has been set up as a new store</source>
        <translation>the file was empty; it has been set up as a new store</translation>
    </message>
    <message>
        <source>a change log without its store was found and kept as %1</source>
        <translation>a change log without its store was found and kept as %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>draft %1</translation>
    </message>
    <message>
        <source>somebody else has changed the draft meanwhile (it is at change %1, this one follows %2)</source>
        <translation>somebody else has changed the draft meanwhile (it is at change %1, this one follows %2)</translation>
    </message>
    <message>
        <source>the step “%1” does not fit the draft as it was saved</source>
        <translation>the step “%1” does not fit the draft as it was saved</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profile %1</translation>
    </message>
    <message>
        <source>audit log, entry %1</source>
        <translation>audit log, entry %1</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>the entry is missing</translation>
    </message>
    <message>
        <source>the entry was changed, inserted or moved</source>
        <translation>the entry was changed, inserted or moved</translation>
    </message>
    <message>
        <source>entries were removed from the end, or added without the program</source>
        <translation>entries were removed from the end, or added without the program</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>comment %1</translation>
    </message>
    <message>
        <source>there is no such comment</source>
        <translation>there is no such comment</translation>
    </message>
    <message>
        <source>the draft was changed, submitted, returned or approved by somebody else meanwhile; please look at it again</source>
        <translation>the draft was changed, submitted, returned or approved by somebody else meanwhile; please look at it again</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>user %1</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>there is no such user</translation>
    </message>
    <message>
        <source>it has been submitted or approved and cannot be changed; have it returned, or begin a correction</source>
        <translation>it has been submitted or approved and cannot be changed; have it returned, or begin a correction</translation>
    </message>
    <message>
        <source>it was approved once, and the copy that was signed is kept with it; it cannot be thrown away</source>
        <translation>it was approved once, and the copy that was signed is kept with it; it cannot be thrown away</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>whole, approved by %1 on %2 (key %3)</source>
        <translation>whole, approved by %1 on %2 (key %3)</translation>
    </message>
    <message>
        <source>whole, signer unknown; it says “%1”, %2 (key %3)</source>
        <translation>whole, signer unknown; it says “%1”, %2 (key %3)</translation>
    </message>
    <message>
        <source>whole, but the key of %1 was revoked on %2; the signature says that it was made before, on %3</source>
        <translation>whole, but the key of %1 was revoked on %2; the signature says that it was made before, on %3</translation>
    </message>
    <message>
        <source>whole, but the key of %1 was revoked on %2 and the signature was made after, on %3</source>
        <translation>whole, but the key of %1 was revoked on %2 and the signature was made after, on %3</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>changed since it was approved: the bytes of the PDF differ</source>
        <translation>changed since it was approved: the bytes of the PDF differ</translation>
    </message>
    <message>
        <source>changed since it was approved: texts or figures of the report differ</source>
        <translation>changed since it was approved: texts or figures of the report differ</translation>
    </message>
    <message>
        <source>changed since it was approved: the signature is damaged or does not fit</source>
        <translation>changed since it was approved: the signature is damaged or does not fit</translation>
    </message>
</context>
<context>
    <name>WhereText</name>
    <message>
        <source>Agency&apos;s name</source>
        <translation>Agency&apos;s name</translation>
    </message>
    <message>
        <source>Agency&apos;s short name</source>
        <translation>Agency&apos;s short name</translation>
    </message>
    <message>
        <source>Agency&apos;s level</source>
        <translation>Agency&apos;s level</translation>
    </message>
    <message>
        <source>Agency&apos;s region</source>
        <translation>Agency&apos;s region</translation>
    </message>
    <message>
        <source>Agency&apos;s address</source>
        <translation>Agency&apos;s address</translation>
    </message>
    <message>
        <source>Agency&apos;s postcode</source>
        <translation>Agency&apos;s postcode</translation>
    </message>
    <message>
        <source>Agency&apos;s phone</source>
        <translation>Agency&apos;s phone</translation>
    </message>
    <message>
        <source>Agency&apos;s email</source>
        <translation>Agency&apos;s email</translation>
    </message>
    <message>
        <source>Agency&apos;s website</source>
        <translation>Agency&apos;s website</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>The report as a whole</source>
        <translation>The report as a whole</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The store of drafts.</source>
        <translation>The store of drafts.</translation>
    </message>
    <message>
        <source>A settings file.</source>
        <translation>A settings file.</translation>
    </message>
    <message>
        <source>Begin a new report.</source>
        <translation>Begin a new report.</translation>
    </message>
    <message>
        <source>A report to open.</source>
        <translation>A report to open.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>&amp;New report…</translation>
    </message>
    <message>
        <source>&amp;Open a file as a draft…</source>
        <translation>&amp;Open a file as a draft…</translation>
    </message>
    <message>
        <source>&amp;Recent drafts</source>
        <translation>&amp;Recent drafts</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Start page</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Print pre&amp;view…</translation>
    </message>
    <message>
        <source>&amp;Print final copy…</source>
        <translation>&amp;Print final copy…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Trash…</translation>
    </message>
    <message>
        <source>&amp;Agencies…</source>
        <translation>&amp;Agencies…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eplace…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Find &amp;previous</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Page pre&amp;view</source>
        <translation>Page pre&amp;view</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panels</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Check everything</translation>
    </message>
    <message>
        <source>Check everything, sections that are not filled in too (F7)</source>
        <translation>Check everything, sections that are not filled in too (F7)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Next finding</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Previous finding</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Keyboard…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Check F7</source>
        <translation>Check F7</translation>
    </message>
    <message>
        <source>Preview F6</source>
        <translation>Preview F6</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print final copy</source>
        <translation>Print final copy</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>Not now: no draft is open.</source>
        <translation>Not now: no draft is open.</translation>
    </message>
    <message>
        <source>Not now: this draft is open to read only.</source>
        <translation>Not now: this draft is open to read only.</translation>
    </message>
    <message>
        <source>The start page is shown.</source>
        <translation>The start page is shown.</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Sett&amp;ings…</translation>
    </message>
    <message>
        <source>Copy for a &amp;web page</source>
        <translation>Copy for a &amp;web page</translation>
    </message>
    <message>
        <source>Check against a &amp;file of last year…</source>
        <translation>Check against a &amp;file of last year…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another report…</source>
        <translation>Co&amp;mpare with another report…</translation>
    </message>
    <message>
        <source>Save the approval s&amp;heet…</source>
        <translation>Save the approval s&amp;heet…</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>S&amp;ign in…</translation>
    </message>
    <message>
        <source>&amp;Office…</source>
        <translation>&amp;Office…</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Revie&amp;w</translation>
    </message>
    <message>
        <source>Read as printed pa&amp;ges</source>
        <translation>Read as printed pa&amp;ges</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>Sign ou&amp;t</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>%1 is %2; it waits for “%3”, which is for the %4</source>
        <translation>%1 is %2; it waits for “%3”, which is for the %4</translation>
    </message>
    <message>
        <source>%1 is %2, for whom this is not; sign in as somebody else</source>
        <translation>%1 is %2, for whom this is not; sign in as somebody else</translation>
    </message>
    <message>
        <source>it is still being written; it has to be submitted first</source>
        <translation>it is still being written; it has to be submitted first</translation>
    </message>
    <message>
        <source>it has been submitted and waits for review</source>
        <translation>it has been submitted and waits for review</translation>
    </message>
    <message>
        <source>it has been returned to the clerk; it has to be submitted again first</source>
        <translation>it has been returned to the clerk; it has to be submitted again first</translation>
    </message>
    <message>
        <source>it has been approved; begin a correction to change it</source>
        <translation>it has been approved; begin a correction to change it</translation>
    </message>
    <message>
        <source>it has been published; begin a correction to change it</source>
        <translation>it has been published; begin a correction to change it</translation>
    </message>
    <message>
        <source>review is not switched on in this store</source>
        <translation>review is not switched on in this store</translation>
    </message>
    <message>
        <source>nobody is signed in; sign in first</source>
        <translation>nobody is signed in; sign in first</translation>
    </message>
    <message>
        <source>nobody approves what he has submitted himself; ask somebody else</source>
        <translation>nobody approves what he has submitted himself; ask somebody else</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>clerk</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>being written</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>waits for %1</translation>
    </message>
    <message>
        <source>correction begun</source>
        <translation>correction begun</translation>
    </message>
</context>
<context>
    <name>nianbao::AgencyDialog</name>
    <message>
        <source>Figures of this office only</source>
        <translation>Figures of this office only</translation>
    </message>
    <message>
        <source>Figures of the whole jurisdiction</source>
        <translation>Figures of the whole jurisdiction</translation>
    </message>
    <message>
        <source>The full name is required.</source>
        <translation>The full name is required.</translation>
    </message>
    <message>
        <source>A postcode has six digits.</source>
        <translation>A postcode has six digits.</translation>
    </message>
    <message>
        <source>A telephone number has digits, and signs between them.</source>
        <translation>A telephone number has digits, and signs between them.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.gov.cn.</source>
        <translation>An e-mail address looks like name@example.gov.cn.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1” is no web address.</translation>
    </message>
</context>
<context>
    <name>nianbao::AskDialog</name>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>&amp;New passphrase:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>&amp;Once more:</translation>
    </message>
    <message>
        <source>several words are better than one</source>
        <translation>several words are better than one</translation>
    </message>
    <message>
        <source>The two passphrases differ; type both again.</source>
        <translation>The two passphrases differ; type both again.</translation>
    </message>
</context>
<context>
    <name>nianbao::BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The drafts are copied here once a day, and the newest copies are kept:
%1
Another folder can be chosen in the settings.</source>
        <translation>The drafts are copied here once a day, and the newest copies are kept:
%1
Another folder can be chosen in the settings.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>There is no backup in this folder yet.</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progress of the backup</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>A backup is being made.</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the drafts</source>
        <translation>Puts the chosen backup in the place of the drafts</translation>
    </message>
    <message>
        <source>Choose a backup in the list first.</source>
        <translation>Choose a backup in the list first.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>The backup is made.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>All drafts become what they were on %1. What was changed since then is no longer listed; the present file is kept beside the restored one.</source>
        <translation>All drafts become what they were on %1. What was changed since then is no longer listed; the present file is kept beside the restored one.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>nianbao::BalanceStrip</name>
    <message>
        <source>%1: %2 %3 ≠ %4 %5, off by %6</source>
        <translation>%1: %2 %3 ≠ %4 %5, off by %6</translation>
    </message>
    <message>
        <source>Each complete column balances.</source>
        <translation>Each complete column balances.</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>off by %1</translation>
    </message>
</context>
<context>
    <name>nianbao::CarryOverDialog</name>
    <message>
        <source>What the report of %1 takes over</source>
        <translation>What the report of %1 takes over</translation>
    </message>
    <message>
        <source>Figures that a chosen passage takes from the tables will follow the new tables. Other figures of last year, and its year, are marked in the text to be replaced. Nothing else is filled in.</source>
        <translation>Figures that a chosen passage takes from the tables will follow the new tables. Other figures of last year, and its year, are marked in the text to be replaced. Nothing else is filled in.</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation>What is taken over</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>Figures that go on</source>
        <translation>Figures that go on</translation>
    </message>
    <message>
        <source>Passages: %1</source>
        <translation>Passages: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::ChangesPanel</name>
    <message>
        <source>Changes since the last review</source>
        <translation>Changes since the last review</translation>
    </message>
    <message>
        <source>The report has not been returned yet. After that, what changes stands here.</source>
        <translation>The report has not been returned yet. After that, what changes stands here.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>returned, when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Since it was %1 (%2, %3)</source>
        <comment>returned, when, who</comment>
        <translation>Since it was %1 (%2, %3)</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>nianbao::ChooseDraftDialog</name>
    <message>
        <source>From last year&apos;s report</source>
        <translation>From last year&apos;s report</translation>
    </message>
    <message>
        <source>Filter by year, agency or state</source>
        <translation>Filter by year, agency or state</translation>
    </message>
    <message>
        <source>Filter the drafts</source>
        <translation>Filter the drafts</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>No draft has what the filter asks for.</source>
        <translation>No draft has what the filter asks for.</translation>
    </message>
    <message>
        <source>Compare with last year&apos;s report</source>
        <translation>Compare with last year&apos;s report</translation>
    </message>
    <message>
        <source>The drafts of last year. The open draft is compared with the chosen one, which stays as it is.</source>
        <translation>The drafts of last year. The open draft is compared with the chosen one, which stays as it is.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>The report of the year after the chosen one takes over its agency, its headings and the figures that go on; what else, you choose next.</source>
        <translation>The report of the year after the chosen one takes over its agency, its headings and the figures that go on; what else, you choose next.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>From a &amp;file…</translation>
    </message>
</context>
<context>
    <name>nianbao::CommentForm</name>
    <message>
        <source>The words that the comment is about</source>
        <translation>The words that the comment is about</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Suggest &amp;other words</source>
        <translation>Suggest &amp;other words</translation>
    </message>
    <message>
        <source>The words that are suggested</source>
        <translation>The words that are suggested</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>Select some of the words to comment on these alone</source>
        <translation>Select some of the words to comment on these alone</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Suggest an&amp;other figure</source>
        <translation>Suggest an&amp;other figure</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>New comment</translation>
    </message>
    <message>
        <source>New comment on %1, the selected words</source>
        <translation>New comment on %1, the selected words</translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <translation>New comment on %1</translation>
    </message>
    <message>
        <source>choose the words or the figure that the suggestion is for</source>
        <translation>choose the words or the figure that the suggestion is for</translation>
    </message>
    <message>
        <source>Change what you suggest.</source>
        <translation>Change what you suggest.</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>No report is open.</translation>
    </message>
    <message>
        <source>Nothing can be commented on now: %1</source>
        <translation>Nothing can be commented on now: %1</translation>
    </message>
    <message>
        <source>Click the words or the figure that you want to comment on.</source>
        <translation>Click the words or the figure that you want to comment on.</translation>
    </message>
    <message>
        <source>The words are gone. Choose another place.</source>
        <translation>The words are gone. Choose another place.</translation>
    </message>
    <message>
        <source>Write what you want to say.</source>
        <translation>Write what you want to say.</translation>
    </message>
</context>
<context>
    <name>nianbao::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
</context>
<context>
    <name>nianbao::CommentsPanel</name>
    <message>
        <source>Open &amp;only</source>
        <translation>Open &amp;only</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Review is off. When it is switched on, comments on the report stand here.</source>
        <translation>Review is off. When it is switched on, comments on the report stand here.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer the comment that is chosen</source>
        <translation>Answer the comment that is chosen</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Resolve</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Take</translation>
    </message>
    <message>
        <source>Puts the suggestion into the report; undo takes it back</source>
        <translation>Puts the suggestion into the report; undo takes it back</translation>
    </message>
    <message>
        <source>De&amp;cline</source>
        <translation>De&amp;cline</translation>
    </message>
    <message>
        <source>There are no comments.</source>
        <translation>There are no comments.</translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>No comment is open.</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 of %2 open</translation>
    </message>
    <message>
        <source>The suggestion cannot be taken or declined now: %1</source>
        <translation>The suggestion cannot be taken or declined now: %1</translation>
    </message>
    <message>
        <source>This draft is open to read only.</source>
        <translation>This draft is open to read only.</translation>
    </message>
    <message>
        <source>The words that it was for are gone; change the text by hand, or decline it.</source>
        <translation>The words that it was for are gone; change the text by hand, or decline it.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reopen</translation>
    </message>
    <message>
        <source>Nothing can be answered or resolved now: %1</source>
        <translation>Nothing can be answered or resolved now: %1</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>An&amp;swer</translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonDialog</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>A &amp;file…</translation>
    </message>
    <message>
        <source>Reads the other report from a file</source>
        <translation>Reads the other report from a file</translation>
    </message>
    <message>
        <source>Another &amp;draft…</source>
        <translation>Another &amp;draft…</translation>
    </message>
    <message>
        <source>Takes a draft of the store</source>
        <translation>Takes a draft of the store</translation>
    </message>
    <message>
        <source>An older &amp;revision…</source>
        <translation>An older &amp;revision…</translation>
    </message>
    <message>
        <source>Takes an earlier state of this draft</source>
        <translation>Takes an earlier state of this draft</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Compare with:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Choose what “%1” is compared with.</source>
        <translation>Choose what “%1” is compared with.</translation>
    </message>
    <message>
        <source>Choose first what to compare with.</source>
        <translation>Choose first what to compare with.</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 file (*.%2)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Export the comparison</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::ComparisonView</name>
    <message>
        <source>Figures that differ</source>
        <translation>Figures that differ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>In percent</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Texts that differ</translation>
    </message>
    <message>
        <source>Removed words are &lt;s&gt;struck out&lt;/s&gt;, inserted ones &lt;b&gt;&lt;u&gt;underlined&lt;/u&gt;&lt;/b&gt;. Enter or a double click goes to a figure, a link to a text.</source>
        <translation>Removed words are &lt;s&gt;struck out&lt;/s&gt;, inserted ones &lt;b&gt;&lt;u&gt;underlined&lt;/u&gt;&lt;/b&gt;. Enter or a double click goes to a figure, a link to a text.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>%1 → %2. Figures that differ: %3, texts: %4</source>
        <translation>%1 → %2. Figures that differ: %3, texts: %4</translation>
    </message>
</context>
<context>
    <name>nianbao::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>nianbao::DeadlinesEditor</name>
    <message>
        <source>A&amp;dd an agency</source>
        <translation>A&amp;dd an agency</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>D&amp;iscard</translation>
    </message>
    <message>
        <source>Days to hand in and to publish</source>
        <translation>Days to hand in and to publish</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Hand in by</translation>
    </message>
    <message>
        <source>Publish by</source>
        <translation>Publish by</translation>
    </message>
    <message>
        <source>Where the authority in charge has set days of its own. Agencies without days keep those of the law: 31 January, for governments 31 March.</source>
        <translation>Where the authority in charge has set days of its own. Agencies without days keep those of the law: 31 January, for governments 31 March.</translation>
    </message>
    <message>
        <source>&amp;Year of the report:</source>
        <translation>&amp;Year of the report:</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Year of the report</translation>
    </message>
    <message>
        <source>Apply or discard the changes first.</source>
        <translation>Apply or discard the changes first.</translation>
    </message>
</context>
<context>
    <name>nianbao::DeedDialog</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Say in a sentence: %1</source>
        <translation>Say in a sentence: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::DockFolding</name>
    <message>
        <source>Folded panels</source>
        <translation>Folded panels</translation>
    </message>
</context>
<context>
    <name>nianbao::DoubtList</name>
    <message>
        <source>&amp;Right figure:</source>
        <translation>&amp;Right figure:</translation>
    </message>
    <message>
        <source>What was read with doubt</source>
        <translation>What was read with doubt</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Enter takes it and goes on to the next.</source>
        <translation>Enter takes it and goes on to the next.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Right figure of %1</source>
        <translation>Right figure of %1</translation>
    </message>
    <message>
        <source>✔ Nothing was read with doubt.</source>
        <translation>✔ Nothing was read with doubt.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) to look at:</source>
        <translation>
            <numerusform>%n doubt to look at:</numerusform>
            <numerusform>%n doubts to look at:</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Nothing doubtful is left to look at.</source>
        <translation>✔ Nothing doubtful is left to look at.</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>doubtful: %1</translation>
    </message>
    <message>
        <source>looked at: %1</source>
        <translation>looked at: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Put right: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::DraftListModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>When it was last saved: %1, %2, %3</source>
        <translation>When it was last saved: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>In the trash since</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>nianbao::DraftPage</name>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Writes the report, with what is not saved yet, to a file of your choice</source>
        <translation>Writes the report, with what is not saved yet, to a file of your choice</translation>
    </message>
</context>
<context>
    <name>nianbao::DraftSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Figures against last year</source>
        <translation>Figures against last year</translation>
    </message>
</context>
<context>
    <name>nianbao::ExportDialog</name>
    <message>
        <source>PDF document, to print and publish (.pdf)</source>
        <translation>PDF document, to print and publish (.pdf)</translation>
    </message>
    <message>
        <source>Interchange file, to hand on to other offices and programs (.json)</source>
        <translation>Interchange file, to hand on to other offices and programs (.json)</translation>
    </message>
    <message>
        <source>%1 file (.%2)</source>
        <translation>%1 file (.%2)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>✖ There is no such folder.</source>
        <translation>✖ There is no such folder.</translation>
    </message>
    <message>
        <source>✖ Choose a file type and a file name.</source>
        <translation>✖ Choose a file type and a file name.</translation>
    </message>
    <message>
        <source>▲ There already, and replaced by exporting: %1</source>
        <translation>▲ There already, and replaced by exporting: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Will be written: %1</source>
        <translation>Will be written: %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Export and replace</source>
        <translation>&amp;Export and replace</translation>
    </message>
    <message numerus="yes">
        <source>▲ The report still has %n error(s); F7 in the window shows them.</source>
        <translation>
            <numerusform>▲ The report still has %n error; F7 in the window shows them.</numerusform>
            <numerusform>▲ The report still has %n errors; F7 in the window shows them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%v of %m files</source>
        <translation>%v of %m files</translation>
    </message>
    <message>
        <source>✔ %1 replaced</source>
        <translation>✔ %1 replaced</translation>
    </message>
    <message>
        <source>✔ %1 written</source>
        <translation>✔ %1 written</translation>
    </message>
    <message>
        <source>   The old file has been kept.</source>
        <translation>   The old file has been kept.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Web page, to publish (.html)</source>
        <translation>Web page, to publish (.html)</translation>
    </message>
    <message>
        <source>Word document, to go on editing (.docx)</source>
        <translation>Word document, to go on editing (.docx)</translation>
    </message>
    <message>
        <source>Excel workbook of the three tables (.xlsx)</source>
        <translation>Excel workbook of the three tables (.xlsx)</translation>
    </message>
</context>
<context>
    <name>nianbao::FindBar</name>
    <message>
        <source>Find in all texts</source>
        <translation>Find in all texts</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Replace this match and go to the next</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Replace every match in the report</source>
        <translation>Replace every match in the report</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 of %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Show or hide these findings in the list</source>
        <translation>Show or hide these findings in the list</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>mark, word, count</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 findings</source>
        <translation>%1: %2 findings</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>No draft is open.</translation>
    </message>
    <message numerus="yes">
        <source>The filter above hides %n finding(s).</source>
        <translation>
            <numerusform>The filter above hides %n finding.</numerusform>
            <numerusform>The filter above hides %n findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Nothing found.

Sections that are not filled in yet do not count while you work; F7 checks them too.</source>
        <translation>✔ Nothing found.

Sections that are not filled in yet do not count while you work; F7 checks them too.</translation>
    </message>
    <message>
        <source>✔ Nothing found.

Everything has been checked.</source>
        <translation>✔ Nothing found.

Everything has been checked.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Go there</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copy &amp;all</translation>
    </message>
    <message>
        <source>Compared with last year&apos;s report: %1</source>
        <translation>Compared with last year&apos;s report: %1</translation>
    </message>
    <message>
        <source>Last year&apos;s report is not at hand.</source>
        <translation>Last year&apos;s report is not at hand.</translation>
    </message>
    <message>
        <source>Rules that are off: %1</source>
        <translation>Rules that are off: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n more explained</source>
        <translation>
            <numerusform>%n more explained</numerusform>
            <numerusform>%n more explained</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain a warning</source>
        <translation>Explain a warning</translation>
    </message>
    <message>
        <source>%1

Why is it right all the same? The sentence stays with the draft, and lapses when the figures or the words change.</source>
        <translation>%1

Why is it right all the same? The sentence stays with the draft, and lapses when the figures or the words change.</translation>
    </message>
    <message>
        <source>explanation removed</source>
        <translation>explanation removed</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>&amp;Explain…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Remove the explanation</source>
        <translation>&amp;Remove the explanation</translation>
    </message>
</context>
<context>
    <name>nianbao::HistoryPanel</name>
    <message>
        <source>&amp;Restore this state</source>
        <translation>&amp;Restore this state</translation>
    </message>
    <message>
        <source>History of the draft</source>
        <translation>History of the draft</translation>
    </message>
    <message>
        <source>The report as it was</source>
        <translation>The report as it was</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>The history cannot be read: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> and more</source>
        <translation> and more</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n step(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n step</numerusform>
            <numerusform>%1 · %2 · %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was begun</source>
        <translation>As it was begun</translation>
    </message>
    <message>
        <source>That state cannot be read: %1</source>
        <translation>That state cannot be read: %1</translation>
    </message>
    <message>
        <source>Choose a step to see the report as it was then.</source>
        <translation>Choose a step to see the report as it was then.</translation>
    </message>
    <message>
        <source>No state is chosen.</source>
        <translation>No state is chosen.</translation>
    </message>
    <message>
        <source>The report as it was: %1</source>
        <translation>The report as it was: %1</translation>
    </message>
    <message>
        <source>This draft is open to read only.</source>
        <translation>This draft is open to read only.</translation>
    </message>
    <message>
        <source>The report is so now.</source>
        <translation>The report is so now.</translation>
    </message>
    <message>
        <source>Undo takes it back; nothing is lost.</source>
        <translation>Undo takes it back; nothing is lost.</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Restore: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportBatch</name>
    <message>
        <source>Several files</source>
        <translation>Several files</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v of %m</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Stop reading</translation>
    </message>
    <message>
        <source>Files and what was read of them</source>
        <translation>Files and what was read of them</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Look at it…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>put right</translation>
    </message>
    <message>
        <source>Agency or year is not stated; look at it to give them.</source>
        <translation>Agency or year is not stated; look at it to give them.</translation>
    </message>
    <message>
        <source>There is a draft of it already.</source>
        <translation>There is a draft of it already.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1 read, %2 refused, %3 not read. What is checked becomes a draft.</source>
        <translation>%1 read, %2 refused, %3 not read. What is checked becomes a draft.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the store</source>
        <translation>
            <numerusform>&amp;Add %n to the store</numerusform>
            <numerusform>&amp;Add %n to the store</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>✔ in the store</source>
        <translation>✔ in the store</translation>
    </message>
    <message>
        <source>What was put right is not in the store yet. Close and lose it?</source>
        <translation>What was put right is not in the store yet. Close and lose it?</translation>
    </message>
</context>
<context>
    <name>nianbao::ImportLook</name>
    <message>
        <source>%1
Read from “%2”: %3 of %4 figures, %5 characters of text.</source>
        <translation>%1
Read from “%2”: %3 of %4 figures, %5 characters of text.</translation>
    </message>
    <message>
        <source>A look at “%1”</source>
        <translation>A look at “%1”</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>A&amp;gency:</source>
        <translation>A&amp;gency:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Year:</translation>
    </message>
    <message>
        <source>The texts that were read</source>
        <translation>The texts that were read</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>New &amp;draft</source>
        <translation>New &amp;draft</translation>
    </message>
    <message>
        <source>&amp;Last year&apos;s report</source>
        <translation>&amp;Last year&apos;s report</translation>
    </message>
    <message>
        <source>&amp;Into the open draft…</source>
        <translation>&amp;Into the open draft…</translation>
    </message>
    <message>
        <source>A draft needs the agency&apos;s full name and the year.</source>
        <translation>A draft needs the agency&apos;s full name and the year.</translation>
    </message>
    <message>
        <source>Open the draft of the year after first: this report is kept as a draft then, and compared with it.</source>
        <translation>Open the draft of the year after first: this report is kept as a draft then, and compared with it.</translation>
    </message>
    <message>
        <source>Open the draft that it is to go into.</source>
        <translation>Open the draft that it is to go into.</translation>
    </message>
    <message>
        <source>Something was put right here. Close and lose it?</source>
        <translation>Something was put right here. Close and lose it?</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Close and &amp;lose it</translation>
    </message>
</context>
<context>
    <name>nianbao::KeysPage</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>&amp;Save the keys…</source>
        <translation>&amp;Save the keys…</translation>
    </message>
    <message>
        <source>Whose key signed an approved copy is told by these keys; none of them is secret. With the file of keys anybody verifies a copy without the store. Compare a key with its owner’s own before you trust a file that came by another way.</source>
        <translation>Whose key signed an approved copy is told by these keys; none of them is secret. With the file of keys anybody verifies a copy without the store. Compare a key with its owner’s own before you trust a file that came by another way.</translation>
    </message>
    <message>
        <source>revoked, %1</source>
        <translation>revoked, %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>There is no key yet; switch review on first.</source>
        <translation>There is no key yet; switch review on first.</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Save the keys</translation>
    </message>
    <message>
        <source>Keys (%1)</source>
        <translation>Keys (%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Reads last year&apos;s report from a file</source>
        <translation>Reads last year&apos;s report from a file</translation>
    </message>
    <message>
        <source>Choose a draft…</source>
        <translation>Choose a draft…</translation>
    </message>
    <message>
        <source>Takes a draft of last year for last year&apos;s report</source>
        <translation>Takes a draft of last year for last year&apos;s report</translation>
    </message>
    <message>
        <source>The report of %1 is not among the drafts. Choose it as a file, or a draft of another name.</source>
        <translation>The report of %1 is not among the drafts. Choose it as a file, or a draft of another name.</translation>
    </message>
    <message>
        <source>Last year&apos;s report: %1</source>
        <translation>Last year&apos;s report: %1</translation>
    </message>
    <message>
        <source>Last year&apos;s report: %1 (format of %2)</source>
        <translation>Last year&apos;s report: %1 (format of %2)</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearTable</name>
    <message>
        <source>Figures beside last year&apos;s</source>
        <translation>Figures beside last year&apos;s</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>In percent</translation>
    </message>
</context>
<context>
    <name>nianbao::LastYearTexts</name>
    <message>
        <source>Last year&apos;s report has no text in this section.</source>
        <translation>Last year&apos;s report has no text in this section.</translation>
    </message>
    <message>
        <source>Last year&apos;s texts</source>
        <translation>Last year&apos;s texts</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Last year&apos;s text: %1</source>
        <translation>Last year&apos;s text: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Take over %1</translation>
    </message>
    <message>
        <source>This draft is open to read only.</source>
        <translation>This draft is open to read only.</translation>
    </message>
    <message>
        <source>This part was empty.</source>
        <translation>This part was empty.</translation>
    </message>
    <message>
        <source>This year&apos;s section has this text.</source>
        <translation>This year&apos;s section has this text.</translation>
    </message>
    <message>
        <source>Puts this text into the part of the same heading when that is empty, else adds it as a part; undo takes it back</source>
        <translation>Puts this text into the part of the same heading when that is empty, else adds it as a part; undo takes it back</translation>
    </message>
    <message>
        <source>Take over last year&apos;s text</source>
        <translation>Take over last year&apos;s text</translation>
    </message>
</context>
<context>
    <name>nianbao::MainWindow</name>
    <message>
        <source>Annual report</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Findings (%1)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>The latest changes could not be saved. Keep the draft open and go on trying, or close it and lose them?</source>
        <translation>The latest changes could not be saved. Keep the draft open and go on trying, or close it and lose them?</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Close and lose them</translation>
    </message>
    <message>
        <source>%1 %2 – Annual report</source>
        <translation>%1 %2 – Annual report</translation>
    </message>
    <message>
        <source>Your latest changes are not saved: %1. The program goes on trying; nothing you typed is lost as long as this window is open.</source>
        <translation>Your latest changes are not saved: %1. The program goes on trying; nothing you typed is lost as long as this window is open.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1 on %2, since %3</translation>
    </message>
    <message>
        <source>This store can only be read; nothing can be changed here.</source>
        <translation>This store can only be read; nothing can be changed here.</translation>
    </message>
    <message>
        <source>Opened to read only: %1</source>
        <translation>Opened to read only: %1</translation>
    </message>
    <message>
        <source>Opened to read only: this draft is open elsewhere (%1).</source>
        <translation>Opened to read only: this draft is open elsewhere (%1).</translation>
    </message>
    <message>
        <source>A damaged draft</source>
        <translation>A damaged draft</translation>
    </message>
    <message>
        <source>This draft cannot be read as it was last: %1.

Its state of %2 is whole. Open that one as a new draft? The damaged one stays in the list.</source>
        <translation>This draft cannot be read as it was last: %1.

Its state of %2 is whole. Open that one as a new draft? The damaged one stays in the list.</translation>
    </message>
    <message>
        <source>Open as a new draft</source>
        <translation>Open as a new draft</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Reports (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Interchange file (*.json)</source>
        <translation>Interchange file (*.json)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;nianbao %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Writes the annual report on government information disclosure (政府信息公开工作年度报告).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;nianbao %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Writes the annual report on government information disclosure (政府信息公开工作年度报告).&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>No drafts yet</translation>
    </message>
    <message>
        <source>Moved to the trash. It can be brought back from there.</source>
        <translation>Moved to the trash. It can be brought back from there.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the editor of the web site.</source>
        <translation>Copied. Paste it into the editor of the web site.</translation>
    </message>
    <message>
        <source>Last year&apos;s report cannot be read: %1</source>
        <translation>Last year&apos;s report cannot be read: %1</translation>
    </message>
    <message>
        <source>Check against a file of last year</source>
        <translation>Check against a file of last year</translation>
    </message>
    <message>
        <source>“%1” is the report of %2; last year&apos;s is that of %3. Choose another file.</source>
        <translation>“%1” is the report of %2; last year&apos;s is that of %3. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” does not say of which year it is; last year&apos;s report is that of %2. Choose another file.</source>
        <translation>“%1” does not say of which year it is; last year&apos;s report is that of %2. Choose another file.</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>There is no draft of %1. Choose last year&apos;s report as a file.</source>
        <translation>There is no draft of %1. Choose last year&apos;s report as a file.</translation>
    </message>
    <message>
        <source>Last year&apos;s report</source>
        <translation>Last year&apos;s report</translation>
    </message>
    <message>
        <source>There is no report in this folder.</source>
        <translation>There is no report in this folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) added to the store.</source>
        <translation>
            <numerusform>%n draft added to the store.</numerusform>
            <numerusform>%n drafts added to the store.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is last year&apos;s report now, and kept as a draft.</source>
        <translation>“%1” is last year&apos;s report now, and kept as a draft.</translation>
    </message>
    <message>
        <source>Taken from “%1”</source>
        <translation>Taken from “%1”</translation>
    </message>
    <message>
        <source>Taken from “%1”; one undo takes it back.</source>
        <translation>Taken from “%1”; one undo takes it back.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>Open files as drafts</source>
        <translation>Open files as drafts</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Not now: the drafts cannot be opened.</source>
        <translation>Not now: the drafts cannot be opened.</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Comments (%1)</translation>
    </message>
    <message>
        <source>Not now: no draft is open.</source>
        <translation>Not now: no draft is open.</translation>
    </message>
    <message>
        <source>Review is not switched on; see “Office…”.</source>
        <translation>Review is not switched on; see “Office…”.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nobody is signed in.</translation>
    </message>
    <message>
        <source>Not now: the drafts can only be read.</source>
        <translation>Not now: the drafts can only be read.</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation>this draft</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Compare with a file</translation>
    </message>
    <message>
        <source>the draft of %1 %2</source>
        <translation>the draft of %1 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>0: as it was begun</source>
        <translation>0: as it was begun</translation>
    </message>
    <message>
        <source>Compare with an older revision</source>
        <translation>Compare with an older revision</translation>
    </message>
    <message>
        <source>After the change:</source>
        <translation>After the change:</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>Sign %1 ou&amp;t</source>
        <translation>Sign %1 ou&amp;t</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>Sign ou&amp;t</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeFigures</name>
    <message>
        <source>Last year&apos;s: please replace it</source>
        <translation>Last year&apos;s: please replace it</translation>
    </message>
    <message>
        <source>Follows %1</source>
        <translation>Follows %1</translation>
    </message>
    <message>
        <source>Can follow %1: Bind figures</source>
        <translation>Can follow %1: Bind figures</translation>
    </message>
    <message>
        <source>%1 against last year</source>
        <translation>%1 against last year</translation>
    </message>
    <message>
        <source>%1 as a share of %2</source>
        <translation>%1 as a share of %2</translation>
    </message>
    <message numerus="yes">
        <source>Bind %Ln figures</source>
        <translation>
            <numerusform>Bind %Ln figure</numerusform>
            <numerusform>Bind %Ln figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep last year&apos;s “%1”</source>
        <translation>Keep last year&apos;s “%1”</translation>
    </message>
    <message>
        <source>Unbind “%1”</source>
        <translation>Unbind “%1”</translation>
    </message>
    <message>
        <source>Bind to %1</source>
        <translation>Bind to %1</translation>
    </message>
    <message>
        <source>Bind “%1” to</source>
        <translation>Bind “%1” to</translation>
    </message>
    <message>
        <source>and more cells of this value</source>
        <translation>and more cells of this value</translation>
    </message>
    <message>
        <source>Insert a sentence</source>
        <translation>Insert a sentence</translation>
    </message>
    <message>
        <source>No sentences for this part</source>
        <translation>No sentences for this part</translation>
    </message>
</context>
<context>
    <name>nianbao::NarrativeForm</name>
    <message>
        <source>Heading of the section</source>
        <translation>Heading of the section</translation>
    </message>
    <message>
        <source>Cleared, the official heading comes back</source>
        <translation>Cleared, the official heading comes back</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Show or hide the official requirement for this section</source>
        <translation>Show or hide the official requirement for this section</translation>
    </message>
    <message>
        <source>Official requirement</source>
        <translation>Official requirement</translation>
    </message>
    <message>
        <source>Add a &amp;part</source>
        <translation>Add a &amp;part</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text of %1</translation>
    </message>
    <message>
        <source>Heading of a part</source>
        <translation>Heading of a part</translation>
    </message>
    <message>
        <source>Heading of %1</source>
        <translation>Heading of %1</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Removed: %1. Undo brings it back.</source>
        <translation>Removed: %1. Undo brings it back.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures no longer follow their tables. Undo binds them again.</source>
        <translation>
            <numerusform>%Ln figure no longer follows its table. Undo binds it again.</numerusform>
            <numerusform>%Ln figures no longer follow their tables. Undo binds them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Binds the figures with a dotted line to the cells that they name, so that they follow the tables (%1)</source>
        <translation>Binds the figures with a dotted line to the cells that they name, so that they follow the tables (%1)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>Puts a usual sentence in at the caret, its figures taken from the tables</source>
        <translation>Puts a usual sentence in at the caret, its figures taken from the tables</translation>
    </message>
    <message>
        <source>Bind figures (%L1)</source>
        <translation>Bind figures (%L1)</translation>
    </message>
    <message>
        <source>Bind figures</source>
        <translation>Bind figures</translation>
    </message>
</context>
<context>
    <name>nianbao::NewReportDialog</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>Another agency…</source>
        <translation>Another agency…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Only the full name is needed to begin; it is asked for once. Address, telephone and web sites go into the preface and can be filled in later too.</source>
        <translation>Only the full name is needed to begin; it is asked for once. Address, telephone and web sites go into the preface and can be filled in later too.</translation>
    </message>
    <message>
        <source>No address, telephone or web site is stated yet; the preface names them.</source>
        <translation>No address, telephone or web site is stated yet; the preface names them.</translation>
    </message>
    <message>
        <source>There is a draft of %1 already, last changed %2. This makes a second one.</source>
        <translation>There is a draft of %1 already, last changed %2. This makes a second one.</translation>
    </message>
    <message>
        <source>The agency&apos;s full name is needed first.</source>
        <translation>The agency&apos;s full name is needed first.</translation>
    </message>
</context>
<context>
    <name>nianbao::OfficeDialog</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>nianbao::OfficePage</name>
    <message>
        <source>Nothing can be changed here now: %1</source>
        <translation>Nothing can be changed here now: %1</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Not applied</translation>
    </message>
    <message>
        <source>Close without applying what was changed here?</source>
        <translation>Close without applying what was changed here?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>nianbao::OfficeSession</name>
    <message>
        <source>the latest changes are not saved yet; try again in a moment</source>
        <translation>the latest changes are not saved yet; try again in a moment</translation>
    </message>
    <message>
        <source>choose the words or the figure that the suggestion is for</source>
        <translation>choose the words or the figure that the suggestion is for</translation>
    </message>
    <message>
        <source>the words that it was for are gone; change the text by hand, or decline it</source>
        <translation>the words that it was for are gone; change the text by hand, or decline it</translation>
    </message>
    <message>
        <source>Suggestion by %1</source>
        <translation>Suggestion by %1</translation>
    </message>
    <message>
        <source>the suggestion is no figure for this cell; decline it</source>
        <translation>the suggestion is no figure for this cell; decline it</translation>
    </message>
</context>
<context>
    <name>nianbao::OwnKeyEditor</name>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Change the &amp;passphrase…</translation>
    </message>
    <message>
        <source>&amp;Renew the key…</source>
        <translation>&amp;Renew the key…</translation>
    </message>
    <message>
        <source>Signed in: %1, %2
Key: %3</source>
        <translation>Signed in: %1, %2
Key: %3</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>The key stays the same. A copy of the store that was made earlier still opens with the old passphrase.</source>
        <translation>The key stays the same. A copy of the store that was made earlier still opens with the old passphrase.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>&amp;Old passphrase:</source>
        <translation>&amp;Old passphrase:</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Renew the key</translation>
    </message>
    <message>
        <source>For when the key may be in other hands, as when somebody has learnt the passphrase (then change that first). The old key is revoked from now on; what was signed with it before stays signed. Give the keys file out anew afterwards.</source>
        <translation>For when the key may be in other hands, as when somebody has learnt the passphrase (then change that first). The old key is revoked from now on; what was signed with it before stays signed. Give the keys file out anew afterwards.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renew</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
</context>
<context>
    <name>nianbao::PageView</name>
    <message>
        <source>Pages as they print</source>
        <translation>Pages as they print</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>No pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>nianbao::PartEditor</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move this part up (Ctrl+Shift+Up)</source>
        <translation>Move this part up (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move this part down (Ctrl+Shift+Down)</source>
        <translation>Move this part down (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this part; undo brings it back</source>
        <translation>Remove this part; undo brings it back</translation>
    </message>
    <message>
        <source>Heading of the part, may be left empty</source>
        <translation>Heading of the part, may be left empty</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Heading: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Move up: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Move down: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln hint</numerusform>
            <numerusform>%Ln hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::PartText</name>
    <message>
        <source>Not pasted: the text has %L1 characters, a report has some ten thousand.</source>
        <translation>Not pasted: the text has %L1 characters, a report has some ten thousand.</translation>
    </message>
    <message>
        <source>This figure follows its table. Press again to remove it.</source>
        <translation>This figure follows its table. Press again to remove it.</translation>
    </message>
</context>
<context>
    <name>nianbao::PreviewPanel</name>
    <message>
        <source>Page preview</source>
        <translation>Page preview</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n face(s) replaced</source>
        <translation>
            <numerusform>▲ %n face replaced</numerusform>
            <numerusform>▲ %n faces replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine lacks faces that the standard asks for:</source>
        <translation>This machine lacks faces that the standard asks for:</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Fit the page&apos;s width</source>
        <translation>Fit the page&apos;s width</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>nianbao::ProfilesDialog</name>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Reports are written for these agencies. A draft keeps the agency that it was begun with.</source>
        <translation>Reports are written for these agencies. A draft keeps the agency that it was begun with.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>The store of drafts could not be opened; agencies are kept in it.</source>
        <translation>The store of drafts could not be opened; agencies are kept in it.</translation>
    </message>
    <message>
        <source>No agency yet. Add the one that you write reports for.</source>
        <translation>No agency yet. Add the one that you write reports for.</translation>
    </message>
    <message>
        <source>The store of drafts could not be opened.</source>
        <translation>The store of drafts could not be opened.</translation>
    </message>
    <message>
        <source>The store of drafts can only be read.</source>
        <translation>The store of drafts can only be read.</translation>
    </message>
    <message>
        <source>Choose an agency in the list first.</source>
        <translation>Choose an agency in the list first.</translation>
    </message>
    <message>
        <source>Remove an agency</source>
        <translation>Remove an agency</translation>
    </message>
    <message>
        <source>Remove “%1” from the list? Its drafts stay.</source>
        <translation>Remove “%1” from the list? Its drafts stay.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>nianbao::PublishDialog</name>
    <message>
        <source>A web address begins with http:// or https://; leave it empty if there is none yet.</source>
        <translation>A web address begins with http:// or https://; leave it empty if there is none yet.</translation>
    </message>
    <message>
        <source>This is no whole web address; copy it from the browser’s address line.</source>
        <translation>This is no whole web address; copy it from the browser’s address line.</translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation>Record the publication</translation>
    </message>
    <message>
        <source>Records where and when the report was published; nothing is sent anywhere.</source>
        <translation>Records where and when the report was published; nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>&amp;Record as published</source>
        <translation>&amp;Record as published</translation>
    </message>
    <message>
        <source>&amp;Web address:</source>
        <translation>&amp;Web address:</translation>
    </message>
    <message>
        <source>&amp;Published on:</source>
        <translation>&amp;Published on:</translation>
    </message>
    <message>
        <source>For the site’s own form</source>
        <translation>For the site’s own form</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copy &amp;all</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Put the web address right first.</source>
        <translation>Put the web address right first.</translation>
    </message>
</context>
<context>
    <name>nianbao::RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>&amp;I have written it down</source>
        <translation>&amp;I have written it down</translation>
    </message>
    <message>
        <source>An administrator who has lost his passphrase gets a new one with this code. It is shown now and never again, works once, and replaces every earlier code. Write it down and keep it where only administrators can take it.</source>
        <translation>An administrator who has lost his passphrase gets a new one with this code. It is shown now and never again, works once, and replaces every earlier code. Write it down and keep it where only administrators can take it.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Confirm first that it is written down.</source>
        <translation>Confirm first that it is written down.</translation>
    </message>
</context>
<context>
    <name>nianbao::ReportTableModel</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>should be %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>The total should be %1; it was typed as %2.</source>
        <translation>The total should be %1; it was typed as %2.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Clear %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” has a fraction. Type a whole number.</source>
        <translation>“%1” has a fraction. Type a whole number.</translation>
    </message>
    <message>
        <source>“%1” is below 0. Type 0 or more.</source>
        <translation>“%1” is below 0. Type 0 or more.</translation>
    </message>
    <message>
        <source>“%1” has more than 18 digits. Type a shorter number.</source>
        <translation>“%1” has more than 18 digits. Type a shorter number.</translation>
    </message>
    <message>
        <source>“%1” has more than 6 decimal places. Round it.</source>
        <translation>“%1” has more than 6 decimal places. Round it.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number such as 7.948.</source>
        <translation>“%1” is not a number. Type a number such as 7.948.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a whole number such as 12.</source>
        <translation>“%1” is not a number. Type a whole number such as 12.</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>With a note: %1</source>
        <translation>With a note: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::ReviewBar</name>
    <message>
        <source>&amp;Submit for review…</source>
        <translation>&amp;Submit for review…</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>&amp;Return…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approve…</translation>
    </message>
    <message>
        <source>&amp;Published…</source>
        <translation>&amp;Published…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Correct…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
</context>
<context>
    <name>nianbao::ReviewDesk</name>
    <message>
        <source>the latest changes are not saved yet; try again in a moment</source>
        <translation>the latest changes are not saved yet; try again in a moment</translation>
    </message>
    <message>
        <source>Save the approval sheet</source>
        <translation>Save the approval sheet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>The signed PDF is not set as the standard asks for:</source>
        <translation>The signed PDF is not set as the standard asks for:</translation>
    </message>
</context>
<context>
    <name>nianbao::ReviewPage</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Switch &amp;on…</source>
        <translation>Switch &amp;on…</translation>
    </message>
    <message>
        <source>Switch o&amp;ff…</source>
        <translation>Switch o&amp;ff…</translation>
    </message>
    <message>
        <source>Review is on. A report that is submitted takes these steps, one after the other. Reports that wait already keep the steps that they were submitted with.</source>
        <translation>Review is on. A report that is submitted takes these steps, one after the other. Reports that wait already keep the steps that they were submitted with.</translation>
    </message>
    <message>
        <source>Review is off: whoever opens this store writes, prints and publishes.

With review on, everybody signs in with a name and a passphrase. A clerk writes and submits a report; supervisors return it with a sentence, or approve it step by step. The copy that was approved is signed and kept, and a log tells what was done and by whom.

What it cannot protect: the store is a file. Who can write the file can replace it, or change it with another program. The passphrases protect the keys that sign, not the file. So give few people the right to write its folder, and save the keys elsewhere: an approved copy can be verified by them without the store.</source>
        <translation>Review is off: whoever opens this store writes, prints and publishes.

With review on, everybody signs in with a name and a passphrase. A clerk writes and submits a report; supervisors return it with a sentence, or approve it step by step. The copy that was approved is signed and kept, and a log tells what was done and by whom.

What it cannot protect: the store is a file. Who can write the file can replace it, or change it with another program. The passphrases protect the keys that sign, not the file. So give few people the right to write its folder, and save the keys elsewhere: an approved copy can be verified by them without the store.</translation>
    </message>
    <message>
        <source>Switch review on</source>
        <translation>Switch review on</translation>
    </message>
    <message>
        <source>The first administrator adds the other users and sets the steps. He is signed in when review is on.</source>
        <translation>The first administrator adds the other users and sets the steps. He is signed in when review is on.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Switch on</translation>
    </message>
    <message>
        <source>&amp;Administrator’s name:</source>
        <translation>&amp;Administrator’s name:</translation>
    </message>
    <message>
        <source>Switch review off</source>
        <translation>Switch review off</translation>
    </message>
    <message>
        <source>Switch review off? Reports that wait for review are being written again. Users, comments, approved copies and the log stay in the store.</source>
        <translation>Switch review off? Reports that wait for review are being written again. Users, comments, approved copies and the log stay in the store.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
</context>
<context>
    <name>nianbao::RoleBox</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>nianbao::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>What it looks for</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>All as &amp;built</source>
        <translation>All as &amp;built</translation>
    </message>
    <message>
        <source>Severity of %1: %2</source>
        <translation>Severity of %1: %2</translation>
    </message>
    <message>
        <source>As built (%1)</source>
        <translation>As built (%1)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, threshold</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionChoice</name>
    <message>
        <source>Into the open draft</source>
        <translation>Into the open draft</translation>
    </message>
    <message>
        <source>The texts of a chosen section take the place of those in the draft; figures are written over where the file has one. It is one step, which can be undone.</source>
        <translation>The texts of a chosen section take the place of those in the draft; figures are written over where the file has one. It is one step, which can be undone.</translation>
    </message>
    <message>
        <source>Sections that go into the draft</source>
        <translation>Sections that go into the draft</translation>
    </message>
    <message>
        <source>%1 %2 – replaces what is there</source>
        <translation>%1 %2 – replaces what is there</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Take over</translation>
    </message>
</context>
<context>
    <name>nianbao::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in work</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (Ctrl+%3)</source>
        <translation>%1: %2 (Ctrl+%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>File of the drafts</source>
        <translation>File of the drafts</translation>
    </message>
    <message>
        <source>The store of drafts could not be opened.</source>
        <translation>The store of drafts could not be opened.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Headings 一、</source>
        <translation>Headings 一、</translation>
    </message>
    <message>
        <source>Headings （一）</source>
        <translation>Headings （一）</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>Ta&amp;bles</translation>
    </message>
    <message>
        <source>&amp;Page numbers</source>
        <translation>&amp;Page numbers</translation>
    </message>
    <message>
        <source>Font: %1</source>
        <translation>Font: %1</translation>
    </message>
    <message>
        <source>By the standard, as far as this machine has it</source>
        <translation>By the standard, as far as this machine has it</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Folder for the backups</translation>
    </message>
    <message>
        <source>Empty: beside the drafts. A folder on another disk is safer.</source>
        <translation>Empty: beside the drafts. A folder on another disk is safer.</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>Give the whole path, from the root on.</translation>
    </message>
    <message>
        <source>Nothing can be written there; choose another folder.</source>
        <translation>Nothing can be written there; choose another folder.</translation>
    </message>
    <message>
        <source>A dated copy is made once a day.</source>
        <translation>A dated copy is made once a day.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>The folder will be made.</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Rules</translation>
    </message>
</context>
<context>
    <name>nianbao::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>In a table, digits replace a figure, Tab and Enter go on, the arrows move, F2 edits, Esc gives up, Delete clears. Alt with an underlined letter opens a menu or presses a button.</source>
        <translation>In a table, digits replace a figure, Tab and Enter go on, the arrows move, F2 edits, Esc gives up, Delete clears. Alt with an underlined letter opens a menu or presses a button.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>In the list of findings, Enter goes to the place, Ctrl+Enter takes the first offered correction and Ctrl+Shift+Enter the second, F2 explains a warning.</source>
        <translation>In the list of findings, Enter goes to the place, Ctrl+Enter takes the first offered correction and Ctrl+Shift+Enter the second, F2 explains a warning.</translation>
    </message>
</context>
<context>
    <name>nianbao::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Lost passphrase…</source>
        <translation>&amp;Lost passphrase…</translation>
    </message>
    <message>
        <source>Lost passphrase</source>
        <translation>Lost passphrase</translation>
    </message>
    <message>
        <source>A passphrase cannot be read back by anybody. An administrator gives a new one, under “Office…”, “Users”; what was signed before stays signed.

An administrator who has lost his own uses the recovery code that was shown when review was switched on, or used last.</source>
        <translation>A passphrase cannot be read back by anybody. An administrator gives a new one, under “Office…”, “Users”; what was signed before stays signed.

An administrator who has lost his own uses the recovery code that was shown when review was switched on, or used last.</translation>
    </message>
    <message>
        <source>&amp;Use the recovery code</source>
        <translation>&amp;Use the recovery code</translation>
    </message>
    <message>
        <source>&amp;Recovery code:</source>
        <translation>&amp;Recovery code:</translation>
    </message>
    <message>
        <source>&amp;Administrator’s name:</source>
        <translation>&amp;Administrator’s name:</translation>
    </message>
</context>
<context>
    <name>nianbao::SignatureForm</name>
    <message>
        <source>&amp;Signature at the end of the report</source>
        <translation>&amp;Signature at the end of the report</translation>
    </message>
    <message>
        <source>Agency that signs</source>
        <translation>Agency that signs</translation>
    </message>
    <message>
        <source>Signed b&amp;y</source>
        <translation>Signed b&amp;y</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Date of the signature</source>
        <translation>Date of the signature</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>nianbao::SourceView</name>
    <message>
        <source>Page </source>
        <translation>Page </translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>Page of the file</translation>
    </message>
    <message>
        <source>The file&apos;s page</source>
        <translation>The file&apos;s page</translation>
    </message>
    <message>
        <source>Where the figures stood in the file</source>
        <translation>Where the figures stood in the file</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Drawing page %1…</source>
        <translation>Drawing page %1…</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> of %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>nianbao::StartPage</name>
    <message>
        <source>Begin a report</source>
        <translation>Begin a report</translation>
    </message>
    <message>
        <source>From &amp;last year&apos;s report</source>
        <translation>From &amp;last year&apos;s report</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>&amp;Blank</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Drafts</translation>
    </message>
    <message>
        <source>Filter by year, agency or state</source>
        <translation>Filter by year, agency or state</translation>
    </message>
    <message>
        <source>Filter the drafts</source>
        <translation>Filter the drafts</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Show &amp;all</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Move to the trash</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Trash…</translation>
    </message>
    <message>
        <source>The drafts cannot be listed: %1</source>
        <translation>The drafts cannot be listed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The drafts are being read…</source>
        <translation>The drafts are being read…</translation>
    </message>
    <message>
        <source>The drafts cannot be opened. A backup can be restored in their place; the present file is kept beside it.</source>
        <translation>The drafts cannot be opened. A backup can be restored in their place; the present file is kept beside it.</translation>
    </message>
    <message>
        <source>No drafts yet. Begin one above.</source>
        <translation>No drafts yet. Begin one above.</translation>
    </message>
    <message>
        <source>No draft has “%1”.</source>
        <translation>No draft has “%1”.</translation>
    </message>
    <message>
        <source>Choose a draft in the list first.</source>
        <translation>Choose a draft in the list first.</translation>
    </message>
    <message>
        <source>Opens the chosen draft (Enter)</source>
        <translation>Opens the chosen draft (Enter)</translation>
    </message>
    <message>
        <source>The draft can be brought back from there (Delete)</source>
        <translation>The draft can be brought back from there (Delete)</translation>
    </message>
    <message>
        <source>The drafts can only be read.</source>
        <translation>The drafts can only be read.</translation>
    </message>
    <message>
        <source>Not now: the drafts cannot be opened.</source>
        <translation>Not now: the drafts cannot be opened.</translation>
    </message>
    <message>
        <source>Not now: the drafts can only be read.</source>
        <translation>Not now: the drafts can only be read.</translation>
    </message>
    <message>
        <source>Year and agency are asked for, then everything is filled in by hand.</source>
        <translation>Year and agency are asked for, then everything is filled in by hand.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>From a f&amp;ile</source>
        <translation>From a f&amp;ile</translation>
    </message>
    <message>
        <source>Takes over the agency, the headings and the figures that go on; passages as you choose. From a draft or a file.</source>
        <translation>Takes over the agency, the headings and the figures that go on; passages as you choose. From a draft or a file.</translation>
    </message>
    <message>
        <source>Reads a report that exists: PDF, Word, Excel, a web page, text or an interchange file.</source>
        <translation>Reads a report that exists: PDF, Word, Excel, a web page, text or an interchange file.</translation>
    </message>
    <message>
        <source>Next: %1, %2 (%3)</source>
        <translation>Next: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>Only what waits for me</source>
        <translation>Only what waits for me</translation>
    </message>
    <message>
        <source>Waits for me (%1)</source>
        <translation>Waits for me (%1)</translation>
    </message>
</context>
<context>
    <name>nianbao::StepsEditor</name>
    <message>
        <source>Steps of the review, in their order</source>
        <translation>Steps of the review, in their order</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>Add a &amp;step</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>A review has one step at least.</source>
        <translation>A review has one step at least.</translation>
    </message>
</context>
<context>
    <name>nianbao::TableForm</name>
    <message>
        <source>Writes 0 into each blank cell of this table. What is filled in stays.</source>
        <translation>Writes 0 into each blank cell of this table. What is filled in stays.</translation>
    </message>
    <message numerus="yes">
        <source>Fill all blanks with 0 (%n)</source>
        <translation>
            <numerusform>Fill all blanks with 0 (%n)</numerusform>
            <numerusform>Fill all blanks with 0 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is blank</source>
        <translation>No cell is blank</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No message</source>
        <translation>No message</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the selection with 0</source>
        <translation>Fill the selection with 0</translation>
    </message>
    <message>
        <source>Fill blanks with 0</source>
        <translation>Fill blanks with 0</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n figure(s)</source>
        <translation>
            <numerusform>Paste %n figure</numerusform>
            <numerusform>Paste %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n figure(s).</source>
        <translation>
            <numerusform>Pasted %n figure.</numerusform>
            <numerusform>Pasted %n figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels were left out.</source>
        <translation>Labels were left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) left what stood there.</source>
        <translation>
            <numerusform>%n blank left what stood there.</numerusform>
            <numerusform>%n blanks left what stood there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no text.</source>
        <translation>Nothing was pasted: the clipboard holds no text.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds far more than a table. Copy the table&apos;s cells only.</source>
        <translation>Nothing was pasted: the clipboard holds far more than a table. Copy the table&apos;s cells only.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block has %1 × %2 cells, from here on there is room for %3 × %4. Select the cell where it begins, or copy fewer cells.</source>
        <translation>Nothing was pasted: the block has %1 × %2 cells, from here on there is room for %3 × %4. Select the cell where it begins, or copy fewer cells.</translation>
    </message>
    <message>
        <source>Nothing was pasted: line %1 of the block has more cells than the table&apos;s row there.</source>
        <translation>Nothing was pasted: line %1 of the block has more cells than the table&apos;s row there.</translation>
    </message>
    <message>
        <source>Nothing was pasted: line %1 of the block has fewer or more cells than the others.</source>
        <translation>Nothing was pasted: line %1 of the block has fewer or more cells than the others.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1, column %2, for %3: %4</source>
        <translation>Nothing was pasted. Line %1, column %2, for %3: %4</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>Fill the selection with &amp;0</source>
        <translation>Fill the selection with &amp;0</translation>
    </message>
    <message>
        <source>Fill all &amp;blanks of this table with 0</source>
        <translation>Fill all &amp;blanks of this table with 0</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>nianbao::TitleForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Title of the report</translation>
    </message>
    <message>
        <source>Left empty, the official wording prints. Enter breaks the line.</source>
        <translation>Left empty, the official wording prints. Enter breaks the line.</translation>
    </message>
    <message>
        <source>Official title, and a preface made from the agency&apos;s data; undo brings the old back</source>
        <translation>Official title, and a preface made from the agency&apos;s data; undo brings the old back</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Edit the agency</source>
        <translation>Edit the agency</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web sites</source>
        <translation>Web sites</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>of the whole jurisdiction</source>
        <translation>of the whole jurisdiction</translation>
    </message>
    <message>
        <source>of this office only</source>
        <translation>of this office only</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Compose title and preface</source>
        <translation>Compose title and preface</translation>
    </message>
    <message>
        <source>Compose &amp;anew from the agency</source>
        <translation>Compose &amp;anew from the agency</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;dit…</translation>
    </message>
</context>
<context>
    <name>nianbao::TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Drafts in the trash</source>
        <translation>Drafts in the trash</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Bring back</translation>
    </message>
    <message>
        <source>&amp;Delete forever…</source>
        <translation>&amp;Delete forever…</translation>
    </message>
    <message>
        <source>The drafts can only be read.</source>
        <translation>The drafts can only be read.</translation>
    </message>
    <message>
        <source>Choose drafts in the list first.</source>
        <translation>Choose drafts in the list first.</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>Delete forever</translation>
    </message>
    <message>
        <source>Delete “%1” and its history forever? This cannot be undone.</source>
        <translation>Delete “%1” and its history forever? This cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s) and their history forever? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n draft and their history forever? This cannot be undone.</numerusform>
            <numerusform>Delete %n drafts and their history forever? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nianbao::UsersEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>New &amp;passphrase…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Choose a user in the list first.</source>
        <translation>Choose a user in the list first.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>Tell the user the passphrase; he changes it himself under “Me”. A clerk writes and submits, a supervisor returns and approves, an administrator manages users and steps.</source>
        <translation>Tell the user the passphrase; he changes it himself under “Me”. A clerk writes and submits, a supervisor returns and approves, an administrator manages users and steps.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Role:</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Remove a user</translation>
    </message>
    <message>
        <source>Remove “%1”? He cannot sign in any more, and his key is revoked from now on. What he signed and wrote before stays.</source>
        <translation>Remove “%1”? He cannot sign in any more, and his key is revoked from now on. What he signed and wrote before stays.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>For “%1”, who has lost his passphrase. The key that it opened is lost with it and revoked; he gets a new key. What he signed before stays signed.</source>
        <translation>For “%1”, who has lost his passphrase. The key that it opened is lost with it and revoked; he gets a new key. What he signed before stays signed.</translation>
    </message>
    <message>
        <source>&amp;Give it</source>
        <translation>&amp;Give it</translation>
    </message>
</context>
<context>
    <name>nianbao::WindowStatus</name>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Saved %1 · change %2</source>
        <translation>Saved %1 · change %2</translation>
    </message>
    <message>
        <source>✖ NOT SAVED – trying again</source>
        <translation>✖ NOT SAVED – trying again</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>No errors</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n character(s)</source>
        <translation>
            <numerusform>%1: %n character</numerusform>
            <numerusform>%1: %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
</context>
</TS>
