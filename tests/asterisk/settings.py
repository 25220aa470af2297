"""The engine's own files, as an administrator has them before `cf` comes."""

import pathlib

from manager import account

LEAVE_OUT = ["chan_iax2", "chan_unistim", "chan_mgcp", "chan_dahdi", "chan_console", "chan_websocket", "chan_motif",
             "chan_mobile", "chan_ooh323", "res_config_ldap", "res_config_pgsql", "res_config_mysql", "res_odbc",
             "res_config_odbc", "func_odbc", "cdr_odbc", "cdr_adaptive_odbc", "cel_odbc", "cdr_pgsql", "cel_pgsql",
             "cdr_tds", "cel_tds", "cdr_radius", "cel_radius", "res_snmp", "res_corosync", "res_calendar", "res_hep",
             "res_hep_pjsip", "res_hep_rtcp", "app_festival", "pbx_dundi", "pbx_ael", "pbx_lua", "res_xmpp",
             "res_phoneprov", "res_pjsip_phoneprov_provider", "res_stun_monitor", "res_prometheus"]
FILES = {
    "modules.conf": "[modules]\nautoload=yes\n" + "".join(f"noload={name}.so\n" for name in LEAVE_OUT),
    "logger.conf": "[general]\ndateformat=%F %T.%3q\n[logfiles]\nfull => verbose(5),notice,warning,error\n",
    "manager.conf": account(),
    "rtp.conf": "[general]\nrtpstart=20000\nrtpend=29999\nstrictrtp=no\nicesupport=no\n",
    "pjsip.conf": "[here]\ntype=transport\nprotocol=udp\nbind=127.0.0.1:5060\n"
                  "[global]\ntype=global\ntaskprocessor_overload_trigger=none\n",
    "http.conf": "[general]\nenabled=no\n",
    "cdr.conf": "[general]\nenable=yes\nunanswered=yes\n",
    "indications.conf": "[general]\ncountry=us\n[us]\ndescription=us\nringcadence=2000,4000\ndial=350+440\n"
                        "busy=480+620/500,0/500\n"
                        "ring=440+480/2000,0/4000\ncongestion=480+620/250,0/250\n",
}
FOLDERS = """[directories]
astetcdir => {etc}
astmoddir => {modules}
astvarlibdir => {work}/lib
astdbdir => {work}/lib
astkeydir => {work}/lib
astdatadir => /usr/share/asterisk
astagidir => {work}/lib
astspooldir => {work}/spool
astrundir => {work}/run
astlogdir => {work}/log
[options]
verbose = 5
nocolor = yes
"""


def write_settings(folder):
    """Makes the configuration folder, to which a deployment comes."""
    folder.mkdir(parents=True)
    for name, text in FILES.items():
        (folder / name).write_text(text)


def write_folders(work, etc):
    """Makes what an engine writes to, and the file that says so; one configuration serves several engines."""
    for name in ("lib", "spool/voicemail", "spool/tmp", "spool/monitor", "run", "log", "mail"):
        (work / name).mkdir(parents=True, exist_ok=True)
    modules = next(pathlib.Path("/usr/lib").glob("*/asterisk/modules"))
    (work / "asterisk.conf").write_text(FOLDERS.format(etc=etc, work=work, modules=modules))
